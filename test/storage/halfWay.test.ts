import 'fake-indexeddb/auto'
import { afterEach, expect, test, vi } from 'vitest'
import type { AssetId } from '@/model/records/card'
import { createDefinition } from '@/model/records/definition'
import { createPersona } from '@/model/records/persona'
import { createMap } from '@/storage/maps'
import { PRIMARY_KEYS, type TableName } from '@/storage/rows'
import type { Storage } from '@/storage/storage'
import { createDevice, sampleMap } from './device'

afterEach(() => {
  vi.restoreAllMocks()
})

/** All that a device keeps. */
function contentOf({ store }: Storage) {
  return Promise.all((Object.keys(PRIMARY_KEYS) as TableName[]).map((table) => store.all(table)))
}

/** What comes along with an imported map, so that its rows go into several tables. */
const luggage = () => ({
  personas: [createPersona({ name: 'Ada' }), createPersona({ name: 'Ben' })],
  definitions: [createDefinition({ name: 'Smiles' })],
  assets: ['asset_one', 'asset_two'].map((id) => ({
    id: id as AssetId,
    blob: new Blob([id]),
    width: 1,
    height: 1,
  })),
})

/** Lets the browser take so many rows, and fail at the next. Gives whether it came so far. */
function failAfter(rows: number): () => boolean {
  let left = rows
  for (const act of ['add', 'put'] as const) {
    const write = IDBObjectStore.prototype[act]
    vi.spyOn(IDBObjectStore.prototype, act).mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      left -= 1
      if (left < 0) throw new DOMException('at this row', 'DataError')
      return write.apply(this, args)
    })
  }
  return () => left < 0
}

test('an import that fails at any of its rows leaves the library as it was', async () => {
  const storage = await createDevice().openWindow()
  await createMap(storage, sampleMap(), { personas: [createPersona({ name: 'Zoe' })] })
  const before = await contentOf(storage)
  let rows = 0
  for (; ; rows += 1) {
    const failed = failAfter(rows)
    const outcome = await createMap(storage, sampleMap(), luggage()).catch(() => 'refused')
    vi.restoreAllMocks()
    if (!failed()) break
    expect(outcome).toBe('refused')
    expect(await contentOf(storage)).toEqual(before)
  }
  // A map and its checkpoint, two pictures, and a row of the library's journal.
  expect(rows).toBe(5)
  expect(await storage.store.all('journeys')).toHaveLength(2)
})
