import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import { afterEach, expect, test, vi } from 'vitest'
import { emptyLibrary, LIBRARY_ID } from '@/model/document'
import { FORMAT_VERSION } from '@/model/migrations'
import { createPersona } from '@/model/records/persona'
import { putAsset } from '@/storage/assets'
import { loadLibrary, loadMap, rowsOf } from '@/storage/documents'
import { conditionOf, readHoldings } from '@/storage/holdings'
import { leftOutOf } from '@/storage/leftOut'
import { createMap } from '@/storage/maps'
import { memoryStore } from '@/storage/memory'
import { openRescue, rescueFrom } from '@/storage/rescue'
import { type AsideRow, PRIMARY_KEYS } from '@/storage/rows'
import { trashMap } from '@/storage/shelf'
import type { Storage } from '@/storage/storage'
import { put, type ReadableStore } from '@/storage/store'
import { keepVersion, readVersion } from '@/storage/versions'
import { createDevice, sampleMap, titlesOf } from './device'

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

/** A device with a map; the window that made it is closed unless it is asked for. */
async function start() {
  const { factory, openWindow } = createDevice()
  const storage = await openWindow()
  const mapId = await createMap(storage, sampleMap(), { personas: [createPersona()] })
  return { factory, storage, mapId }
}

/** All rows of a database, to see that none was touched. */
async function contentOf({ store }: { store: ReadableStore }) {
  const tables = Object.keys(PRIMARY_KEYS) as (keyof typeof PRIMARY_KEYS)[]
  return Promise.all(tables.map((table) => store.all(table)))
}

/** Puts an old checkpoint out of reach of any reader of maps. */
function scribble({ store }: Storage, documentId: string, document: unknown = 'scribbled over') {
  const row = { documentId, sequence: 0, version: FORMAT_VERSION, time: 0, document }
  return store.write([put('checkpoints', row as never)])
}

/** A database made by hand, as another Parcours might have left it. */
function makeDatabase(version: number, make: (database: IDBDatabase) => void): Promise<IDBFactory> {
  const factory = new IDBFactory()
  return new Promise((resolve) => {
    const request = factory.open('parcours', version)
    request.onupgradeneeded = () => make(request.result)
    request.onsuccess = () => {
      request.result.close()
      resolve(factory)
    }
  })
}

test('what a device holds is listed without its app: maps, versions, asides, pictures', async () => {
  const { factory, storage, mapId } = await start()
  const { document: map } = await loadMap(storage, mapId)
  const kept = { map, library: emptyLibrary(), sequence: 0 }
  await keepVersion(storage, mapId, kept, { name: 'Before the workshop', reason: 'asked' })
  const aside: AsideRow = { documentId: mapId, sequence: 4, checkpoints: [], journal: ['odd'] }
  await storage.store.write([put('asides', aside)])
  await putAsset(storage, { blob: new Blob(['picture']), width: 1, height: 1 })
  const second = await createMap(storage, sampleMap())
  await trashMap(storage, second)
  storage.close()

  const rescue = await openRescue(factory)
  const holdings = await readHoldings(rescue)
  expect(holdings).toMatchObject({ hasLibrary: true, pictures: 1, libraryAsides: [] })
  expect(holdings.maps.find(({ id }) => id === second)).toMatchObject({ isTrashed: true })
  expect(holdings.maps.find(({ id }) => id === mapId)).toMatchObject({
    title: 'Sample',
    cards: 6,
    isTrashed: false,
    versions: [{ sequence: 0, name: 'Before the workshop', reason: 'asked' }],
    asides: [4],
  })
  expect(await conditionOf({ store: rescue }, mapId)).toEqual({ state: 'whole' })
  expect(titlesOf((await readVersion({ store: rescue }, mapId, 0)).map)).toEqual(titlesOf(map))
})

test('of three maps with one broken the others are read, and the broken one keeps its bytes', async () => {
  const { factory, storage, mapId } = await start()
  const others = [await createMap(storage, sampleMap()), await createMap(storage, sampleMap())]
  await scribble(storage, mapId)
  await storage.store.write([put('journeys', { id: mapId, title: 7, counts: null } as never)])
  const before = await contentOf(storage)

  const rescue = await openRescue(factory)
  const store = { store: rescue }
  const { maps } = await readHoldings(rescue)
  expect(maps.map(({ id }) => id).sort()).toEqual([mapId, ...others].sort())
  expect(maps.find(({ id }) => id === mapId)).toMatchObject({ title: '', cards: null })
  expect(await conditionOf(store, mapId)).toEqual({ state: 'unreadable' })
  for (const id of others) expect(await conditionOf(store, id)).toEqual({ state: 'whole' })
  expect(JSON.stringify(await rowsOf(store, mapId))).toContain('scribbled over')
  expect(await contentOf(storage)).toEqual(before)
})

test('a map that is not on the list any more is found by what is left of it', async () => {
  const { factory, storage } = await start()
  await scribble(storage, 'journey_forgotten')
  const { maps } = await readHoldings(await openRescue(factory))
  expect(maps.map(({ id }) => id)).toContain('journey_forgotten')
})

test('a broken library costs neither the list nor the maps', async () => {
  const { factory, storage, mapId } = await start()
  for (const { documentId, sequence } of await storage.store.after('journal', LIBRARY_ID, 0))
    await storage.store.write([
      put('journal', { documentId, sequence, version: FORMAT_VERSION + 1 } as never),
    ])
  const rescue = await openRescue(factory)
  await expect(loadLibrary({ store: rescue })).rejects.toThrow()
  expect((await readHoldings(rescue)).maps).toHaveLength(1)
  expect(await conditionOf({ store: rescue }, mapId)).toEqual({ state: 'whole' })
})

test('a row that cannot be read leaves its key, and costs no other row', async () => {
  const { factory, storage, mapId } = await start()
  const others = [await createMap(storage, sampleMap()), await createMap(storage, sampleMap())]
  const fail = () => {
    throw new DOMException('the bytes are gone', 'DataError')
  }
  const get = IDBObjectStore.prototype.get
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(fail)
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (
    this: IDBObjectStore,
    key,
  ) {
    return String(key).startsWith(mapId) ? fail() : get.call(this, key)
  })
  const rescue = await openRescue(factory)
  const { maps } = await readHoldings(rescue)
  expect(maps.map(({ id }) => id).sort()).toEqual([mapId, ...others].sort())
  expect((await rescue.all('journeys')).map(({ id }) => id)).toEqual(others.toSorted())
  expect(await conditionOf({ store: rescue }, mapId)).toEqual({ state: 'unreadable' })
  for (const id of others)
    expect(await conditionOf({ store: rescue }, id)).toEqual({ state: 'whole' })
})

test('a table that is missing holds nothing, and the others are read', async () => {
  const factory = await makeDatabase(7, (database) => {
    database.createObjectStore('journeys', { keyPath: 'id' }).put({ id: 'journey_a', title: 'A' })
  })
  const rescue = await openRescue(factory)
  expect(rescue.tables).toEqual(['journeys'])
  const holdings = await readHoldings(rescue)
  expect(holdings.maps).toMatchObject([{ id: 'journey_a', title: 'A', versions: [] }])
  expect(holdings.pictures).toBe(0)
  expect(await conditionOf({ store: rescue }, 'journey_a' as never)).toEqual({
    state: 'unreadable',
  })
})

test('a database of a newer Parcours is read as it is, with tables that are not known here', async () => {
  const factory = await makeDatabase(9990, (database) => {
    for (const table of ['checkpoints', 'journal', 'asides', 'versions'])
      database.createObjectStore(table, { keyPath: ['documentId', 'sequence'] })
    database.createObjectStore('journeys', { keyPath: 'id' }).put({ id: 'journey_a', title: 'A' })
    database.createObjectStore('futures', { keyPath: 'id' }).put({ id: 1, what: 'not known yet' })
  })
  const write = vi.spyOn(IDBObjectStore.prototype, 'put')
  const rescue = await openRescue(factory)
  expect(rescue.tables).toContain('futures')
  expect(await rescue.row('futures', 1)).toEqual({ id: 1, what: 'not known yet' })
  expect((await readHoldings(rescue)).maps).toMatchObject([{ title: 'A' }])
  rescue.close()
  expect(write).not.toHaveBeenCalled()
  expect(await factory.databases()).toEqual([{ name: 'parcours', version: 9990 }])
})

test('a map of a newer format is told apart from a broken one', async () => {
  const { factory, storage, mapId } = await start()
  const { store } = storage
  const checkpoint = (await store.get('checkpoints', [mapId, 0]))!
  await store.write([put('checkpoints', { ...checkpoint, version: FORMAT_VERSION + 1 })])
  const rescue = await openRescue(factory)
  expect(await conditionOf({ store: rescue }, mapId)).toEqual({ state: 'newer' })
})

test('where there is no database none is made, and that is said', async () => {
  const factory = new IDBFactory()
  await expect(openRescue(factory)).rejects.toMatchObject({ fault: 'empty' })
  expect(await factory.databases()).toEqual([])
})

test('a database that will not open is refused, by an error or at once', async () => {
  const throwing = { open: () => fail() } as unknown as IDBFactory
  await expect(openRescue(throwing)).rejects.toMatchObject({ fault: 'refused' })
  const failing = {
    open() {
      const request = { onerror: (_: unknown) => {} }
      queueMicrotask(() => request.onerror({ preventDefault() {} }))
      return request
    },
  } as unknown as IDBFactory
  await expect(openRescue(failing)).rejects.toMatchObject({ fault: 'refused' })
})

function fail(): never {
  throw new DOMException('not here', 'SecurityError')
}

test('a database that does not answer is not waited for without end', async () => {
  vi.useFakeTimers()
  const silent = { open: () => ({}) } as unknown as IDBFactory
  const opening = expect(openRescue(silent)).rejects.toMatchObject({ fault: 'blocked' })
  await vi.advanceTimersByTimeAsync(20_000)
  await opening
})

test('reading does not keep another window from bringing the database up to date', async () => {
  const { factory, storage } = await start()
  storage.close()
  await openRescue(factory)
  const upgraded = await new Promise((resolve) => {
    const request = factory.open('parcours', 9990)
    request.onblocked = () => resolve('blocked')
    request.onsuccess = () => resolve('upgraded')
  })
  expect(upgraded).toBe('upgraded')
})

test('the memory of a window is listed in the same way', async () => {
  const store = memoryStore()
  const memory = { store, tabs: { tell: () => {} } } as unknown as Storage
  const mapId = await createMap(memory, sampleMap())
  const rescue = rescueFrom(store)
  expect((await readHoldings(rescue)).maps).toMatchObject([{ id: mapId, cards: 6 }])
  expect(await rescue.keys('checkpoints')).toEqual([[mapId, 0]])
  expect(await conditionOf({ store: rescue }, mapId)).toEqual({ state: 'whole' })
})

test('a record counts once however much of it is broken, and a checkpoint that was replaced not at all', () => {
  const reason = 'odd'
  const paths = ['card.card_a.title', 'card.card_a.scores', 'stage.stage_b', 'journal.4']
  expect(leftOutOf(paths.map((path) => ({ path, reason })))).toEqual({ records: 2, changes: 1 })
  expect(leftOutOf([{ path: 'checkpoint.3', reason }])).toEqual({ records: 0, changes: 0 })
})
