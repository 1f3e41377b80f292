import { afterEach, expect, test } from 'vitest'
import {
  type BackupState,
  dismissReminder,
  isBackupDue,
  noteBackup,
  noteTaken,
  readBackups,
  unkeptWork,
} from '@/storage/backups'
import { measureContents, measureMaps } from '@/storage/contents'
import { createMap, renameMap } from '@/storage/maps'
import { emptyTrash, listMaps, restoreMap, trashMap } from '@/storage/shelf'
import type { Storage } from '@/storage/storage'
import { put } from '@/storage/store'
import { createDevice, idOf, sampleMap } from './device'

const DAY = 24 * 60 * 60 * 1000
const opened: Storage[] = []
afterEach(() => {
  for (const storage of opened.splice(0)) storage.close()
})

async function deviceWith(...maps: ReturnType<typeof sampleMap>[]): Promise<Storage> {
  const storage = await createDevice().openWindow()
  opened.push(storage)
  for (const map of maps) await createMap(storage, map)
  return storage
}

const unkept = async (storage: Storage) =>
  unkeptWork(await listMaps(storage), await readBackups(storage))

async function change(storage: Storage, map: ReturnType<typeof sampleMap>, times: number) {
  for (let time = 0; time < times; time += 1) await renameMap(storage, idOf(map), `Title ${time}`)
}

test('work is counted from what is stored, and a new map that nobody changed is none', async () => {
  const [one, two] = [sampleMap(), sampleMap()]
  const storage = await deviceWith(one, two)
  expect(await unkept(storage)).toEqual({ changes: 0, maps: 0 })
  await change(storage, one, 3)
  await change(storage, two, 1)
  expect(await unkept(storage)).toEqual({ changes: 4, maps: 2 })
  await trashMap(storage, idOf(two))
  expect(await unkept(storage)).toEqual({ changes: 3, maps: 1 })
})

test('a backup, a file that was saved and a file that is tied each count for what they hold', async () => {
  const [one, two] = [sampleMap(), sampleMap()]
  const storage = await deviceWith(one, two)
  await change(storage, one, 3)
  await change(storage, two, 2)
  await noteBackup(storage, { [idOf(one)]: 2, [idOf(two)]: 0 }, 100)
  expect(await readBackups(storage)).toMatchObject({ time: 100 })
  expect(await unkept(storage)).toEqual({ changes: 3, maps: 2 })
  await noteTaken(storage, { [idOf(one)]: 3 })
  expect(await unkept(storage)).toEqual({ changes: 2, maps: 1 })
  expect((await readBackups(storage)).time).toBe(100)
  const tie = { id: idOf(two), handle: {} as FileSystemFileHandle, time: 1, modified: 1 }
  await storage.store.write([put('ties', { ...tie, sequence: 2 })])
  expect(await unkept(storage)).toEqual({ changes: 0, maps: 0 })
})

const never: Pick<BackupState, 'time' | 'dismissed'> = { time: null, dismissed: null }

test('much work without a backup is a reason to remind, little is none', () => {
  expect(isBackupDue({ changes: 49, maps: 2 }, never, true, 0)).toBe(false)
  expect(isBackupDue({ changes: 50, maps: 1 }, never, true, 0)).toBe(true)
  expect(isBackupDue({ changes: 3, maps: 3 }, never, true, 0)).toBe(true)
})

test('a backup of this week is enough, one of last week is not', () => {
  const work = { changes: 80, maps: 2 }
  const last = { time: 100 * DAY, dismissed: null }
  expect(isBackupDue(work, last, true, 106 * DAY)).toBe(false)
  expect(isBackupDue(work, last, true, 107 * DAY)).toBe(true)
  // The clock was set back by years.
  expect(isBackupDue(work, last, true, 50 * DAY)).toBe(true)
})

test('where the browser may clear what it holds, the reminder comes sooner', () => {
  expect(isBackupDue({ changes: 24, maps: 2 }, never, false, 0)).toBe(false)
  expect(isBackupDue({ changes: 25, maps: 1 }, never, false, 0)).toBe(true)
  const last = { time: 100 * DAY, dismissed: null }
  expect(isBackupDue({ changes: 25, maps: 1 }, last, false, 101 * DAY)).toBe(true)
})

test('a reminder that was sent away comes back with as much work again, or after a backup', async () => {
  const storage = await deviceWith()
  await dismissReminder(storage, { changes: 60, maps: 1 })
  const state = await readBackups(storage)
  expect(isBackupDue({ changes: 109, maps: 2 }, state, true, 0)).toBe(false)
  expect(isBackupDue({ changes: 110, maps: 2 }, state, true, 0)).toBe(true)
  expect(isBackupDue({ changes: 70, maps: 4 }, state, true, 0)).toBe(true)
  await noteBackup(storage, {}, 0)
  expect(isBackupDue({ changes: 50, maps: 1 }, await readBackups(storage), true, 8 * DAY)).toBe(
    true,
  )
})

test('what is noted is a number of the journal, so a broken note reminds rather than hides', async () => {
  const map = sampleMap()
  const storage = await deviceWith(map)
  await change(storage, map, 2)
  await noteBackup(storage, { [idOf(map)]: 2 }, 5)
  await storage.store.write([put('settings', { key: 'backups', value: { time: 'x', heads: 7 } })])
  expect(await readBackups(storage)).toMatchObject({ time: null })
  expect(await unkept(storage)).toEqual({ changes: 2, maps: 1 })
})

test('the trash is emptied of what is in it; a map that was taken out meanwhile stays', async () => {
  const maps = [sampleMap(), sampleMap(), sampleMap()] as const
  const storage = await deviceWith(...maps)
  const [first, second, third] = maps.map(idOf)
  await trashMap(storage, first!)
  await trashMap(storage, second!)
  await restoreMap(storage, second!)
  expect(await emptyTrash(storage, [first!, second!])).toBe(1)
  const left = (await listMaps(storage)).map(({ id }) => id)
  expect(left.sort()).toEqual([second!, third!].sort())
  expect(await storage.store.sequences('checkpoints', first!)).toEqual([])
})

test('what maps, pictures and versions take is measured apart', async () => {
  const map = sampleMap()
  const storage = await deviceWith(map)
  const before = await measureContents(storage)
  expect(before).toMatchObject({ pictures: 0, versions: 0 })
  expect(before.maps).toBeGreaterThan(1000)
  const blob = (size: number) => new Blob([new Uint8Array(size)])
  await storage.store.write([
    put('assets', { id: 'asset_a', blob: blob(700), width: 1, height: 1 }),
    put('versions', {
      documentId: idOf(map),
      ...{ sequence: 1, version: 2, time: 0, name: null, reason: 'hour' as const },
      content: blob(90),
    }),
  ])
  expect(await measureContents(storage)).toEqual({ maps: before.maps, pictures: 700, versions: 90 })
  expect(await measureMaps(storage, [idOf(map)])).toBeGreaterThan(before.maps)
})
