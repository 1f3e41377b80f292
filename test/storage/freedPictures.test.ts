import { afterEach, expect, test } from 'vitest'
import { emptyLibrary, type MapDocument, tableOf } from '@/model/document'
import { type AssetId, createCard } from '@/model/records/card'
import { createLane } from '@/model/records/lane'
import { createPersona } from '@/model/records/persona'
import { getAssets, putAssets } from '@/storage/assets'
import { changeMap } from '@/storage/change'
import { measureMaps } from '@/storage/contents'
import { createMap } from '@/storage/maps'
import { addPersona } from '@/storage/personas'
import { deleteForever, emptyTrash, restoreMap, trashMap } from '@/storage/shelf'
import { openStorage, type Storage } from '@/storage/storage'
import { put } from '@/storage/store'
import { keepVersion } from '@/storage/versions'
import { createDevice, idOf, sampleMap } from './device'

const opened: Storage[] = []
afterEach(() => {
  for (const storage of opened.splice(0)) storage.close()
})

const KINDS = {
  kept: () => createDevice().openWindow(),
  memory: () =>
    openStorage({
      factory: {
        open: () => {
          throw new DOMException('no', 'SecurityError')
        },
      } as unknown as IDBFactory,
    }),
}

const A: AssetId = 'asset_aaaaaaaaaaaa'
const B: AssetId = 'asset_bbbbbbbbbbbb'
const SIZE = 5000

async function start(open = KINDS.kept): Promise<Storage> {
  const storage = await open()
  opened.push(storage)
  const blob = new Blob([new Uint8Array(SIZE)])
  await putAssets(
    storage,
    [A, B].map((id) => ({ id, blob, width: 1, height: 1 })),
  )
  return storage
}

/** A map with an image card for each of the pictures. */
function showing(...pictures: AssetId[]): MapDocument {
  const map = sampleMap()
  const lane = createLane({ type: 'image', order: 'z' })
  const [step] = Object.values(map.step)
  const place = { type: 'image', laneId: lane.id, homeId: step!.id, order: 'a0' } as const
  const cards = pictures.map((assetId) => createCard({ ...place, assetId }))
  return {
    ...map,
    lane: { ...map.lane, [lane.id]: lane },
    card: { ...map.card, ...tableOf(cards) },
  }
}

const pictures = async (storage: Storage) =>
  (await getAssets(storage, [A, B])).map(({ id }) => id).sort()

/** Takes every image card of a map away, as somebody would. */
const removeImages = (storage: Storage, map: MapDocument) =>
  changeMap(storage, idOf(map), { verb: 'remove' }, ({ card }) => ({
    added: {},
    updated: {},
    removed: tableOf(Object.values(card).filter(({ type }) => type === 'image')),
  }))

for (const [kind, open] of Object.entries(KINDS))
  test(`${kind}: a map that is deleted for good takes the pictures along that only it shows`, async () => {
    const storage = await start(open)
    const [map, other] = [showing(A, B), showing(B)]
    await createMap(storage, map)
    await createMap(storage, other)
    await deleteForever(storage, idOf(map))
    expect(await pictures(storage)).toEqual([B])
    await deleteForever(storage, idOf(other))
    expect(await pictures(storage)).toEqual([])
  })

test('a picture that nobody names is nobody’s to remove: it may be on its way onto a board', async () => {
  const storage = await start()
  const map = showing(A)
  await createMap(storage, map)
  await deleteForever(storage, idOf(map))
  expect(await pictures(storage)).toEqual([B])
})

test('a picture that the map showed before, or in a version alone, goes with it', async () => {
  const storage = await start()
  const map = showing(A)
  await createMap(storage, map)
  await removeImages(storage, map)
  const kept = { map: showing(B), library: emptyLibrary(), sequence: 1 }
  await keepVersion(storage, idOf(map), kept, { name: null, reason: 'asked' })
  await deleteForever(storage, idOf(map))
  expect(await pictures(storage)).toEqual([])
})

test('a picture stays that another map can still undo to, even one that is in the trash', async () => {
  const storage = await start()
  const [map, other] = [showing(A), showing(A)]
  await createMap(storage, map)
  await createMap(storage, other)
  await removeImages(storage, other)
  await trashMap(storage, idOf(other))
  await deleteForever(storage, idOf(map))
  expect(await pictures(storage)).toEqual([A, B])
})

test('a picture stays that a version of another map shows', async () => {
  const storage = await start()
  const [map, other] = [showing(A), showing()]
  await createMap(storage, map)
  await createMap(storage, other)
  const kept = { map: showing(A), library: emptyLibrary(), sequence: 1 }
  await keepVersion(storage, idOf(other), kept, { name: 'Before', reason: 'asked' })
  await deleteForever(storage, idOf(map))
  expect(await pictures(storage)).toEqual([A, B])
})

test('a picture stays that a persona of the library shows', async () => {
  const storage = await start()
  const map = showing(A)
  await createMap(storage, map)
  await addPersona(storage, createPersona({ name: 'Camille', pictureId: A }))
  await deleteForever(storage, idOf(map))
  expect(await pictures(storage)).toEqual([A, B])
})

test('a picture stays that is named in what was set aside of a map that is on no list', async () => {
  const storage = await start()
  const map = showing(A)
  await createMap(storage, map)
  await storage.store.write([
    put('asides', {
      documentId: 'journey_lost',
      sequence: 1,
      checkpoints: [{ card: { assetId: A } }],
      journal: [],
    }),
  ])
  await deleteForever(storage, idOf(map))
  expect(await pictures(storage)).toEqual([A, B])
})

test('where a version of another map cannot be read, its pictures may be any, and all stay', async () => {
  const storage = await start()
  const [map, other] = [showing(A), showing()]
  await createMap(storage, map)
  await createMap(storage, other)
  await storage.store.write([
    put('versions', {
      documentId: idOf(other),
      ...{ sequence: 1, version: 2, time: 0, name: null, reason: 'hour' as const },
      content: new Blob(['broken']),
    }),
  ])
  await deleteForever(storage, idOf(map))
  expect(await pictures(storage)).toEqual([A, B])
  await deleteForever(storage, idOf(other))
  expect(await storage.store.all('journeys')).toEqual([])
})

test('two maps of the trash that share a picture are emptied with it; one that comes out keeps its own', async () => {
  const storage = await start()
  const [first, second, third] = [showing(A), showing(A), showing(B)]
  for (const map of [first, second, third]) {
    await createMap(storage, map)
    await trashMap(storage, idOf(map))
  }
  await restoreMap(storage, idOf(third))
  expect(await emptyTrash(storage, [first, second, third].map(idOf))).toBe(2)
  expect(await pictures(storage)).toEqual([B])
})

test('what would be free again counts the pictures that would go, each once', async () => {
  const storage = await start()
  const [first, second] = [showing(A), showing(A, B)]
  await createMap(storage, first)
  await createMap(storage, second)
  const [one, two] = [
    await measureMaps(storage, [idOf(first)]),
    await measureMaps(storage, [idOf(second)]),
  ]
  const both = await measureMaps(storage, [first, second].map(idOf))
  expect(both).toBe(one + two + SIZE)
})
