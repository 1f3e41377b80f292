import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { restoringInto } from '@/app/backup/restoreBackup'
import type { Backup } from '@/exchange/backup/readBackup'
import type { Progress } from '@/exchange/export/progress'
import { en } from '@/i18n/exchange/en/index'
import { journeyOf, type MapDocument, tableOf } from '@/model/document'
import type { JourneyId } from '@/model/records/journey'
import { createPersona } from '@/model/records/persona'
import type { Decision, RestoreLine } from '@/panels/backup/restoring'
import { getAssets, putAssets } from '@/storage/assets'
import { namedVersions, readBackups, unkeptWork } from '@/storage/backups'
import { loadLibrary, loadMap } from '@/storage/documents'
import { BEYOND } from '@/storage/journal'
import { createMap, renameMap } from '@/storage/maps'
import { mergeLibrary } from '@/storage/restore'
import type { AssetRow } from '@/storage/rows'
import { deleteForever, listMaps, trashMap } from '@/storage/shelf'
import type { Storage } from '@/storage/storage'
import { put } from '@/storage/store'
import { backUp, openedBackup, untold } from '../../exchange/backup/deviceBackup'
import { arbitraryMap } from '../../helpers/arbitraryMap'
import { addCard, createDevice, idOf, sampleMap, workOn } from '../../storage/device'

const opened: Storage[] = []
afterEach(() => {
  for (const storage of opened.splice(0)) storage.close()
})

async function device(): Promise<Storage> {
  const storage = await createDevice().openWindow()
  opened.push(storage)
  return storage
}

const speech = {
  words: en.restore,
  untitledMap: 'Untitled map',
  sayFailure: (error: unknown) => (error as Error).message,
}

/** Pictures are drawn anew by a browser alone. */
const asTheyAre = async <A>(assets: readonly A[]) => ({ assets, refused: [] })

function restore(
  storage: Storage,
  backup: Backup,
  decision: Decision,
  options: { readonly over?: boolean; readonly progress?: Progress } = {},
): Promise<readonly RestoreLine[]> {
  const decisions = new Map(backup.maps.map(({ id }) => [id, decision]))
  const plan = { decisions, overLibrary: options.over ?? false }
  return restoringInto(storage, speech, asTheyAre)(backup, plan, options.progress ?? untold)
}

const titles = async (storage: Storage) =>
  (await listMaps(storage)).map(({ title }) => title).sort()
const stored = async (storage: Storage, id: JourneyId) => (await loadMap(storage, id)).document
const whats = (lines: readonly RestoreLine[]) =>
  lines.filter(({ what }) => what !== 'library').map(({ what }) => what)

function picture(id: AssetRow['id'], bytes: Uint8Array): AssetRow {
  const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'image/png' })
  return { id, blob, width: 2, height: 3 }
}

test('whatever a device holds comes back from its backup on an empty one as it was', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(arbitraryMap, fc.boolean()), { minLength: 1, maxLength: 3 }),
      fc.uint8Array({ minLength: 1, maxLength: 300 }),
      async (made, bytes) => {
        const [from, to] = [await device(), await device()]
        const pictures: AssetRow[] = []
        for (const [{ map, library }, isTrashed] of made) {
          await mergeLibrary(from, library, false)
          for (const { assetId } of Object.values(map.card))
            if (assetId) pictures.push(picture(assetId, bytes))
          await createMap(from, map)
          if (isTrashed) await trashMap(from, idOf(map))
        }
        pictures.push(picture('asset_older', bytes))
        await putAssets(from, pictures)

        const lines = await restore(to, await openedBackup(from), 'restore')
        expect(whats(lines).every((what) => what === 'restored')).toBe(true)
        for (const [{ map }, isTrashed] of made) {
          expect(await stored(to, idOf(map))).toEqual(await stored(from, idOf(map)))
          const row = (await listMaps(to)).find(({ id }) => id === idOf(map))!
          expect(row.trashedAt !== null).toBe(isTrashed)
        }
        expect((await loadLibrary(to)).document).toEqual((await loadLibrary(from)).document)
        for (const { id } of pictures) {
          const [kept] = await getAssets(to, [id])
          expect(new Uint8Array(await kept!.blob.arrayBuffer())).toEqual(bytes)
          expect(kept).toMatchObject({ width: 2, height: 3 })
        }
      },
    ),
    { numRuns: 15 },
  )
})

test('named versions come with their map and keep their numbers; automatic ones stay out', async () => {
  const [from, to] = [await device(), await device()]
  const map = sampleMap()
  await createMap(from, map)
  const version = (sequence: number, name: string | null) =>
    put('versions', {
      documentId: idOf(map),
      ...{ sequence, version: 2, time: 5, name, reason: 'asked' as const },
      content: new Blob([`content ${sequence}`], { type: 'application/gzip' }),
    })
  await from.store.write([version(1, 'First talk'), version(2, null), version(3, 'Second')])
  await restore(to, await openedBackup(from), 'restore')
  const versions = await namedVersions(to, idOf(map))
  expect(versions.map(({ sequence, name }) => [sequence, name])).toEqual([
    [1, 'First talk'],
    [3, 'Second'],
  ])
  expect(await versions[1]!.content.text()).toBe('content 3')
  expect(await to.store.sequences('versions', idOf(map))).toEqual([1, 3])
})

/** A device with one map, a backup of it, and a title that came after the backup. */
async function changedSince(): Promise<{ storage: Storage; map: MapDocument; backup: Backup }> {
  const storage = await device()
  const map = sampleMap()
  await createMap(storage, map)
  const backup = await openedBackup(storage)
  await renameMap(storage, idOf(map), 'Later')
  return { storage, map, backup }
}

test('keeping mine leaves a map as it is here', async () => {
  const { storage, map, backup } = await changedSince()
  expect(whats(await restore(storage, backup, 'mine'))).toEqual(['kept'])
  expect(journeyOf(await stored(storage, idOf(map))).title).toBe('Later')
  expect(await titles(storage)).toEqual(['Later'])
})

test('taking the backup’s makes a map as it was, and keeps what it was as a copy', async () => {
  const { storage, map, backup } = await changedSince()
  const mine = await stored(storage, idOf(map))
  const lines = await restore(storage, backup, 'backup')
  expect(whats(lines)).toEqual(['replaced'])
  expect(await stored(storage, idOf(map))).toEqual(map)
  expect(await titles(storage)).toEqual(['Sample', 'Sample (before the restore)'])
  const copy = (await listMaps(storage)).find(({ id }) => id !== idOf(map))!
  const { journey: _, ...rest } = await stored(storage, copy.id)
  const { journey: __, ...before } = mine
  expect(rest).toEqual(before)
})

test('an open map follows when it is made as in a backup, and takes it back', async () => {
  const { storage, map, backup } = await changedSince()
  const { editor, autosave } = await workOn(storage, idOf(map))
  addCard(editor, 'Written meanwhile')
  await autosave.flush()
  await restore(storage, backup, 'backup')
  await autosave.refresh()
  expect(editor.store.getState().map).toEqual(map)
  await autosave.close()
})

test('keeping both brings the backup’s as a map of its own', async () => {
  const { storage, map, backup } = await changedSince()
  expect(whats(await restore(storage, backup, 'both'))).toEqual(['copied'])
  expect(await titles(storage)).toEqual(['Later', 'Sample (from the backup)'])
  expect(journeyOf(await stored(storage, idOf(map))).title).toBe('Later')
})

test('a map that is the same already is left alone, and no copy is made', async () => {
  const storage = await device()
  await createMap(storage, sampleMap())
  const backup = await openedBackup(storage)
  expect(whats(await restore(storage, backup, 'backup'))).toEqual(['same'])
  expect(await titles(storage)).toEqual(['Sample'])
})

test('personas that are here stay as they are, or become as in the backup', async () => {
  const storage = await device()
  const [anna, ben] = [createPersona({ name: 'Anna' }), createPersona({ name: 'Ben' })]
  await mergeLibrary(storage, { persona: tableOf([anna, ben]), definition: {}, agenda: {} }, false)
  const backup = await openedBackup(storage)
  const renamed = { ...anna, name: 'Anna Maria' }
  await mergeLibrary(storage, { persona: tableOf([renamed]), definition: {}, agenda: {} }, true)
  const nameOf = async () => (await loadLibrary(storage)).document.persona[anna.id]!.name
  await restore(storage, backup, 'mine')
  expect(await nameOf()).toBe('Anna Maria')
  await restore(storage, backup, 'mine', { over: true })
  expect(await nameOf()).toBe('Anna')
})

test('a broken map is named and costs the others nothing', async () => {
  const [from, to] = [await device(), await device()]
  for (const map of [sampleMap(), sampleMap()]) await createMap(from, map)
  const backup = await openedBackup(from)
  const [first] = backup.maps
  const torn: Backup = {
    ...backup,
    readMap: (entry) =>
      entry === first ? Promise.reject(new Error('Torn.')) : backup.readMap(entry),
  }
  const lines = await restore(to, torn, 'restore')
  expect(whats(lines)).toEqual(['failed', 'restored'])
  expect(lines.find(({ what }) => what === 'failed')).toMatchObject({ notes: ['Torn.'] })
  expect(await listMaps(to)).toHaveLength(1)
})

test('a map comes whole or not at all', async () => {
  const [from, to] = [await device(), await device()]
  const map = sampleMap()
  const [card] = Object.values(map.card)
  const shown = { ...map, card: { ...map.card, [card!.id]: { ...card!, assetId: 'asset_a' } } }
  await putAssets(from, [picture('asset_a', new Uint8Array([1]))])
  await createMap(from, shown as MapDocument)
  const write = to.store.write
  // The disk is full when the map's own write comes.
  const full: Storage = {
    ...to,
    store: {
      ...to.store,
      write: (operations) =>
        write(
          operations.some(({ table }) => table === 'checkpoints')
            ? [...operations, { act: 'update', table: 'journeys', key: 'none', fields: {} }]
            : operations,
        ),
    },
  }
  expect(whats(await restore(full, await openedBackup(from), 'restore'))).toEqual(['failed'])
  expect(await listMaps(to)).toEqual([])
  expect(await to.store.all('checkpoints')).toEqual([])
  expect(await getAssets(to, ['asset_a'])).toEqual([])
})

test('what was restored before somebody stopped stays, and the rest is told', async () => {
  const [from, to] = [await device(), await device()]
  for (const map of [sampleMap(), sampleMap(), sampleMap()]) await createMap(from, map)
  const progress: Progress = {
    signal: new AbortController().signal,
    step: async (done) => {
      if (done > 0) throw new DOMException('stopped', 'AbortError')
    },
  }
  const lines = await restore(to, await openedBackup(from), 'restore', { progress })
  expect(whats(lines)).toEqual(['restored', 'failed', 'failed'])
  expect(lines.at(-1)!.notes).toEqual([en.restore.stopped])
  expect(await listMaps(to)).toHaveLength(1)
})

test('a map that was deleted for good comes back beyond any number that a window may know, and counts as backed up', async () => {
  const storage = await device()
  const map = sampleMap()
  await createMap(storage, map)
  for (const title of ['One', 'Two']) await renameMap(storage, idOf(map), title)
  const { openBackup } = await import('@/exchange/backup/readBackup')
  const backup = await openBackup(await backUp(storage))
  await deleteForever(storage, idOf(map))
  await restore(storage, backup, 'restore')
  expect((await loadMap(storage, idOf(map))).sequence).toBe(2 + BEYOND)
  expect(unkeptWork(await listMaps(storage), await readBackups(storage)).changes).toBe(0)
  await renameMap(storage, idOf(map), 'Three')
  expect(unkeptWork(await listMaps(storage), await readBackups(storage)).changes).toBe(1)
})
