import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { readJourneyFile } from '@/exchange/readJourneyFile'
import { FORMAT_VERSION } from '@/model/migrations'
import type { JourneyId } from '@/model/records/journey'
import { loadMap, openStoredMap } from '@/storage/documents'
import { createMap } from '@/storage/maps'
import type { CheckpointRow } from '@/storage/rows'
import type { Storage } from '@/storage/storage'
import { put } from '@/storage/store'
import { changeOften, createDevice, workOn } from './device'

const OLDER = Array.from({ length: FORMAT_VERSION - 1 }, (_, index) => index + 1)

/** A device that holds a map as the frozen file of a format has it, word for word. */
async function deviceOf(version: number) {
  const text = readFileSync(`test/fixtures/small-${version}.journey`, 'utf8')
  const { map: document } = JSON.parse(text)
  const { map } = readJourneyFile(text)
  const storage = await createDevice().openWindow()
  const mapId = await createMap(storage, map)
  const first = (await storage.store.get('checkpoints', [mapId, 0]))!
  const original: CheckpointRow = { ...first, version, document }
  await storage.store.write([put('checkpoints', original)])
  return { storage, mapId, map, original }
}

const rowsOf = ({ store }: Storage, mapId: JourneyId) =>
  Promise.all([
    store.all('journeys'),
    store.after('checkpoints', mapId, Number.NEGATIVE_INFINITY),
    store.after('journal', mapId, 0),
  ])

test.each(OLDER)(
  'a map of format %i opens as it was, and looking at it writes nothing',
  async (version) => {
    const { storage, mapId, map } = await deviceOf(version)
    const before = await rowsOf(storage, mapId)
    const { editor, autosave } = await workOn(storage, mapId)
    expect(editor.store.getState().map).toEqual(map)
    await autosave.close()
    expect(await rowsOf(storage, mapId)).toEqual(before)
  },
)

test.each(OLDER)(
  'of a map of format %i the original stays until it is well saved in today’s, and that is done once',
  async (version) => {
    const { storage, mapId, original } = await deviceOf(version)
    const stored = () => storage.store.get('checkpoints', [mapId, 0])
    const { editor, autosave } = await workOn(storage, mapId)
    changeOften(editor, 2)
    await autosave.flush()
    expect(await stored()).toEqual(original)

    // The database takes no checkpoint: the changes are saved in the journal, and nothing is dropped.
    const { write } = storage.store
    const refusing = vi.spyOn(storage.store, 'write').mockImplementation(async (operations) => {
      if (operations.some(({ act, table }) => act === 'put' && table === 'checkpoints'))
        throw new DOMException('provoked', 'UnknownError')
      return write(operations)
    })
    await autosave.close()
    expect(refusing).toHaveBeenCalled()
    refusing.mockRestore()
    expect(await stored()).toEqual(original)
    const { map } = editor.store.getState()
    expect((await loadMap(storage, mapId)).document).toEqual(map)

    const again = await workOn(storage, mapId)
    changeOften(again.editor, 1)
    await again.autosave.close()
    const [, checkpoints] = await rowsOf(storage, mapId)
    expect(checkpoints.map((row) => row.version)).toEqual([version, FORMAT_VERSION])
    expect(await stored()).toEqual(original)
    const opened = await openStoredMap(storage, mapId)
    expect(opened.map.replayed).toBe(0)
    expect(opened.map.document).toEqual(again.editor.store.getState().map)
  },
)
