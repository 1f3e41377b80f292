import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createMap, renameMap } from '@/storage/maps'
import type { Storage } from '@/storage/storage'
import { createTiedFile, SETTLE, type TiedFile } from '@/storage/tiedFile'
import { readTie } from '@/storage/ties'
import { createDevice, type Device, idOf, sampleMap } from './device'

/** A file on a disk, and a handle to it as a browser gives one. */
function createFile(name = 'map.journey') {
  const disk = { text: '', modified: 1, gone: false, permission: 'granted' as PermissionState }
  const asked: PermissionState[] = []
  const handle = {
    kind: 'file' as const,
    name,
    queryPermission: async () => disk.permission,
    requestPermission: async () => {
      disk.permission = asked.shift() ?? disk.permission
      return disk.permission
    },
    getFile: async () => {
      if (disk.gone) throw new DOMException('no such file', 'NotFoundError')
      return { lastModified: disk.modified, text: async () => disk.text, name }
    },
    createWritable: async () => {
      let next = ''
      return {
        write: async (text: string) => {
          next = text
        },
        close: async () => {
          disk.text = next
          disk.modified += 1
        },
      }
    },
  }
  return { disk, asked, handle: handle as unknown as FileSystemFileHandle }
}

let storage: Storage
let text: string
const map = sampleMap()
const id = idOf(map)
const files: TiedFile[] = []

/** fake-indexeddb cannot clone functions: handles of this test are kept beside it. */
const handles = new Map<string, FileSystemFileHandle>()

/** Waits before it notes what was written, where a test says so. */
let noted: () => Promise<void>

function withHandles(opened: Storage): Storage {
  const { store } = opened
  const withHandle = (row: { handle: unknown }) => ({ ...row, handle: handles.get(id)! })
  return {
    ...opened,
    store: {
      ...store,
      get: (async (table, key) => {
        const row = await store.get(table, key)
        return table === 'ties' && row ? withHandle(row as never) : row
      }) as typeof store.get,
      async write(operations) {
        if (operations.some(({ act, table }) => act === 'put' && table === 'ties')) await noted()
        await store.write(
          operations.map((operation) => {
            if (!('row' in operation) || operation.table !== 'ties') return operation
            const row = operation.row as { handle: FileSystemFileHandle }
            handles.set(id, row.handle)
            return { ...operation, row: { ...row, handle: {} } }
          }),
        )
      },
    },
  }
}

let device: Device

beforeEach(async () => {
  device = createDevice()
  noted = async () => {}
  storage = withHandles(await device.openWindow())
  text = 'first'
  await createMap(storage, map)
})

afterEach(async () => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  for (const file of files.splice(0)) await file.close()
  storage.close()
})

function tied(window = storage, write = () => text): TiedFile {
  const compose = async () => ({ text: write(), sequence: 4 })
  const file = createTiedFile({ storage: window, id, write: compose })
  files.push(file)
  return file
}

const settled = (file: TiedFile, status: string) =>
  vi.waitFor(() => expect(file.state.getState().status).toBe(status))

test('a map that is tied to a file is written to it, and the tie is kept', async () => {
  const { disk, handle } = createFile()
  const file = tied()
  await file.tieTo(handle)
  expect(disk.text).toBe('first')
  expect(file.state.getState()).toMatchObject({ name: 'map.journey', status: 'written' })
  expect(await readTie(storage, id)).toMatchObject({ sequence: 4, modified: disk.modified })
})

test('changes are written once they settle, not one by one', async () => {
  const { disk, handle } = createFile()
  const file = tied()
  await file.tieTo(handle)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  text = 'second'
  file.touch()
  vi.advanceTimersByTime(SETTLE - 1)
  file.touch()
  vi.advanceTimersByTime(SETTLE - 1)
  expect(file.state.getState().status).toBe('waiting')
  expect(disk.text).toBe('first')
  vi.advanceTimersByTime(1)
  vi.useRealTimers()
  await settled(file, 'written')
  await file.close()
  expect(disk.text).toBe('second')
  // Once when it was tied, and once for both changes.
  expect(disk.modified).toBe(3)
})

test('what waits is written when the map is closed', async () => {
  const { disk, handle } = createFile()
  const file = tied()
  await file.tieTo(handle)
  text = 'at the end'
  file.touch()
  await file.close()
  expect(disk.text).toBe('at the end')
})

test('a tie outlives the window, and what came meanwhile is written', async () => {
  const { disk, handle } = createFile()
  await tied().tieTo(handle)
  for (const title of ['1', '2', '3', '4', '5']) await renameMap(storage, id, title)
  text = 'later'
  const again = tied()
  await settled(again, 'waiting')
  await again.close()
  expect(disk.text).toBe('later')
})

test('without permission nothing is written until somebody allows it', async () => {
  const { disk, asked, handle } = createFile()
  await tied().tieTo(handle)
  disk.permission = 'prompt'
  const again = tied()
  await settled(again, 'asks')
  text = 'unwritten'
  again.touch()
  await again.close()
  expect(disk.text).toBe('first')
  expect(again.state.getState().status).toBe('asks')
  asked.push('denied', 'granted')
  await again.save()
  expect(again.state.getState().status).toBe('asks')
  disk.permission = 'prompt'
  await again.save()
  expect(disk.text).toBe('unwritten')
})

test('what somebody else wrote to the file is not written over unless it is said so', async () => {
  const { disk, handle } = createFile()
  const file = tied()
  await file.tieTo(handle)
  Object.assign(disk, { text: 'theirs', modified: 99 })
  text = 'mine'
  await file.save()
  expect(file.state.getState().status).toBe('changed')
  expect(disk.text).toBe('theirs')
  file.touch()
  await file.close()
  expect(disk.text).toBe('theirs')
  await file.overwrite()
  expect(disk.text).toBe('mine')
  expect(file.state.getState().status).toBe('written')
})

test('a file that was only touched, with the same in it, is no conflict', async () => {
  const { disk, handle } = createFile()
  const file = tied()
  await file.tieTo(handle)
  disk.modified = 99
  await file.save()
  expect(file.state.getState().status).toBe('written')
})

test('a file that is gone is said to be gone, and the map can be tied to another', async () => {
  const { disk, handle } = createFile()
  const file = tied()
  await file.tieTo(handle)
  disk.gone = true
  await file.save()
  expect(file.state.getState().status).toBe('gone')
  const other = createFile('other.journey')
  await file.tieTo(other.handle)
  expect(other.disk.text).toBe('first')
  expect(file.state.getState()).toMatchObject({ name: 'other.journey', status: 'written' })
})

test('a map that is let go writes no more, and its file stays', async () => {
  const { disk, handle } = createFile()
  const file = tied()
  await file.tieTo(handle)
  file.touch()
  await file.untie()
  text = 'never'
  file.touch()
  await file.close()
  expect(disk.text).toBe('first')
  expect(await readTie(storage, id)).toBeUndefined()
})

/** What browsers have so that windows do something one after the other; gives how often it was asked for. */
function stubLocks(): () => number {
  let asked = 0
  const queues = new Map<string, Promise<unknown>>()
  const request = (name: string, job: () => Promise<unknown>) => {
    asked += 1
    const done = (queues.get(name) ?? Promise.resolve()).then(job)
    queues.set(
      name,
      done.catch(() => {}),
    )
    return done
  }
  vi.stubGlobal('navigator', { locks: { request } })
  return () => asked
}

test('what another window of this browser wrote is no other program’s, however close they come', async () => {
  const asked = stubLocks()
  const { disk, handle } = createFile()
  const other = withHandles(await device.openWindow())
  const [mine, theirs] = [tied(), tied(other, () => 'a little later')]
  await mine.tieTo(handle)
  await settled(theirs, 'written')
  // Written, and not noted yet: the other window must not look in between.
  let note = () => {}
  noted = () =>
    new Promise((resolve) => {
      note = resolve
    })
  text = 'second'
  const saved = mine.save()
  await vi.waitFor(() => expect(disk.text).toBe('second'))
  const before = asked()
  const savedThere = theirs.save()
  await vi.waitFor(() => expect(asked()).toBe(before + 1))
  noted = async () => {}
  note()
  await Promise.all([saved, savedThere])
  expect(disk.text).toBe('a little later')
  expect(theirs.state.getState().status).toBe('written')
  await settled(mine, 'written')
  text = 'a little later'
  await mine.save()
  expect(mine.state.getState().status).toBe('written')
  other.close()
})

test('every window says to which file the map is tied, and that it no longer is', async () => {
  const { handle } = createFile()
  const other = withHandles(await device.openWindow())
  const [mine, theirs] = [tied(), tied(other)]
  await mine.tieTo(handle)
  await vi.waitFor(() =>
    expect(theirs.state.getState()).toMatchObject({ name: 'map.journey', status: 'written' }),
  )
  const next = createFile('next.journey')
  await theirs.tieTo(next.handle)
  await vi.waitFor(() => expect(mine.state.getState().name).toBe('next.journey'))
  theirs.touch()
  await mine.untie()
  await vi.waitFor(() => expect(theirs.state.getState().name).toBeNull())
  text = 'never'
  await theirs.close()
  expect(next.disk.text).toBe('first')
  other.close()
})

test('a file that holds the map already is not written once more', async () => {
  const { disk, handle } = createFile()
  const file = tied()
  await file.tieTo(handle)
  const before = disk.modified
  await file.save()
  expect(disk.modified).toBe(before)
})
