import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createBackoff } from '@/storage/backoff'
import { loadMap } from '@/storage/documents'
import { createMap } from '@/storage/maps'
import { deleteForever } from '@/storage/shelf'
import { addCard, createDevice, sampleMap, titlesOf, workOn } from './device'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

async function start() {
  const device = createDevice()
  const storage = await device.openWindow()
  const mapId = await createMap(storage, sampleMap(1, 1))
  return { device, storage, mapId, ...(await workOn(storage, mapId)) }
}

function breakWrites(name: string, message = '') {
  return vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException(message, name)
  })
}

test('a failed write is said, kept and done when there is room again', async () => {
  const { storage, mapId, editor, autosave } = await start()
  const broken = breakWrites('QuotaExceededError')
  addCard(editor, 'one')
  await autosave.flush()
  expect(autosave.state.getState()).toMatchObject({ status: 'failed', failure: 'full' })
  addCard(editor, 'two')
  await autosave.flush()
  expect(autosave.state.getState().status).toBe('failed')
  expect(await storage.store.after('journal', mapId, 0)).toEqual([])

  broken.mockRestore()
  await vi.advanceTimersByTimeAsync(1000)
  await vi.waitUntil(() => autosave.state.getState().status === 'saved')
  expect(titlesOf((await loadMap(storage, mapId)).document)).toEqual(['Card 0.0', 'one', 'two'])
})

test('it tries again after longer and longer waits', () => {
  const seconds: number[] = []
  const start = performance.now()
  const backoff = createBackoff(() => {
    seconds.push(Math.round((performance.now() - start) / 1000))
    backoff.schedule()
  })
  backoff.schedule()
  backoff.schedule()
  vi.advanceTimersByTime(100_000)
  expect(seconds).toEqual([1, 3, 7, 15, 31, 61, 91])
})

test('a database that the browser closed is opened again', async () => {
  const { storage, mapId, editor, autosave } = await start()
  await autosave.flush()
  storage.store.close()
  const failures = new Set<string | null>()
  autosave.state.subscribe(({ failure }) => failures.add(failure))
  addCard(editor, 'one')
  await autosave.flush()
  expect([...failures]).toEqual([null, 'closed'])
  expect(autosave.state.getState()).toMatchObject({ status: 'saved', failure: null })
  expect(titlesOf((await loadMap(storage, mapId)).document)).toContain('one')
})

test('something too large is said, not tried for ever, and saving goes on once it is undone', async () => {
  const { storage, mapId, editor, autosave } = await start()
  await autosave.flush()
  const add = IDBObjectStore.prototype.add
  const broken = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    if (JSON.stringify(args[0]).includes('huge'))
      throw new DOMException('The serialized value is too large', 'UnknownError')
    return add.apply(this, args)
  })
  addCard(editor, 'huge')
  await autosave.flush()
  expect(autosave.state.getState()).toMatchObject({ status: 'failed', failure: 'tooLarge' })
  const calls = broken.mock.calls.length
  await vi.advanceTimersByTimeAsync(120_000)
  expect(broken.mock.calls.length).toBe(calls)

  editor.undo()
  addCard(editor, 'small')
  await autosave.flush()
  await autosave.refresh()
  expect(autosave.state.getState().status).toBe('saved')
  expect(titlesOf((await loadMap(storage, mapId)).document)).toEqual(['Card 0.0', 'small'])
})

test('a write that was done but reported as failed is not done twice', async () => {
  const { storage, mapId, editor, autosave } = await start()
  await autosave.flush()
  const write = storage.store.write
  vi.spyOn(storage.store, 'write').mockImplementation(async (operations) => {
    await write(operations)
    throw new Error('the connection was lost')
  })
  const failures = new Set<string | null>()
  autosave.state.subscribe(({ failure }) => failures.add(failure))
  addCard(editor, 'one')
  await autosave.flush()
  expect([...failures]).toEqual([null, 'unknown'])
  expect(autosave.state.getState().status).toBe('saved')
  expect(await storage.store.after('journal', mapId, 0)).toHaveLength(1)
})

test('a map deleted in another window does not come back by itself, but can be brought back', async () => {
  const { device, storage, mapId, editor, autosave } = await start()
  const other = await device.openWindow()
  await deleteForever(other, mapId)
  expect(autosave.state.getState().map).toBe('deleted')
  addCard(editor, 'after')
  await autosave.flush()
  expect(autosave.state.getState()).toMatchObject({ status: 'failed', failure: 'gone' })
  expect(await storage.store.all('journeys')).toEqual([])
  expect(await storage.store.all('checkpoints')).toEqual([])

  await autosave.bringBack()
  expect(autosave.state.getState()).toEqual({ status: 'saved', failure: null, map: 'present' })
  addCard(editor, 'later')
  await autosave.flush()
  const { document } = await loadMap(other, mapId)
  expect(titlesOf(document)).toEqual(['Card 0.0', 'after', 'later'])
})
