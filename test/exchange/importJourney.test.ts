import fc from 'fast-check'
import { expect, test } from 'vitest'
import { prepareImport } from '@/exchange/importJourney'
import type { ReadJourney } from '@/exchange/readJourneyFile'
import { renewIds } from '@/exchange/renew'
import { emptyLibrary, journeyOf, MAP_KINDS, type MapDocument } from '@/model/document'
import { createId } from '@/model/ids'
import { byOrder, type Ordered } from '@/model/order'
import { createPersona } from '@/model/records/persona'
import { repairMap } from '@/model/repair'
import { createMap } from '@/storage/maps'
import { openStorage } from '@/storage/storage'
import { arbitraryMap } from '../helpers/arbitraryMap'
import { makeSample } from '../helpers/sample'

function readOf(fields: Partial<ReadJourney> = {}): ReadJourney {
  const made = makeSample('en')
  return { ...made, definitions: [], defects: [], repairs: [], ...fields }
}

/** A map with every id replaced by its place among the records of its kind. */
function shapeOf(map: MapDocument): unknown {
  const places = new Map<string, string>()
  for (const kind of MAP_KINDS) {
    const records = Object.values<{ id: string }>(map[kind])
    const sorted = records.every((record) => 'order' in record)
      ? (records as Ordered[]).sort(byOrder)
      : records
    for (const [place, { id }] of sorted.entries()) places.set(id, `${kind} ${place}`)
  }
  const rename = (_: string, value: unknown) =>
    typeof value === 'string' ? (places.get(value) ?? value) : value
  return MAP_KINDS.map((kind) => {
    const records = Object.values<object>(map[kind])
    return records.map((record) => JSON.stringify(record, rename)).sort()
  })
}

test('new ids keep everything where it was', () => {
  fc.assert(
    fc.property(arbitraryMap, ({ map }) => {
      const renewed = renewIds(map)
      expect(shapeOf(renewed)).toEqual(shapeOf(map))
      expect(repairMap(renewed)).toBe(renewed)
      const old = new Set(MAP_KINDS.flatMap((kind) => Object.keys(map[kind])))
      for (const kind of MAP_KINDS)
        for (const [id, record] of Object.entries<{ id: string }>(renewed[kind])) {
          expect(record.id).toBe(id)
          expect(old).not.toContain(id)
        }
    }),
  )
})

test('a second import is a copy, and the personas are found again', async () => {
  const storage = await openStorage({})
  const library = emptyLibrary()
  const read = readOf()
  const bringIn = async (into: typeof library) => {
    const { map, luggage } = prepareImport(read, into)
    return createMap(storage, map, luggage)
  }
  const first = await bringIn(library)
  const known = Object.fromEntries(read.personas.map((persona) => [persona.id, persona]))
  const again = { ...library, persona: known }
  const { luggage } = prepareImport(read, again)
  expect(luggage.personas).toEqual([])
  const second = await bringIn(again)
  expect(new Set([first, second, journeyOf(read.map).id]).size).toBe(3)
  storage.close()
})

test('a persona of the library is not overwritten by that of a file', () => {
  const read = readOf()
  const mine = { ...read.personas[0]!, name: 'Mine' }
  const library = { ...emptyLibrary(), persona: { [mine.id]: mine } }
  const { map, luggage } = prepareImport(read, library)
  expect(luggage.personas.map(({ name }) => name)).toEqual(['Marc'])
  expect(Object.values(map.cast).map(({ personaId }) => personaId)).toContain(mine.id)
})

test('a part for a persona that nobody knows is left out and reported', () => {
  const { map, defects } = prepareImport(readOf({ personas: [] }), emptyLibrary())
  expect(map.cast).toEqual({})
  expect(defects.map(({ reason }) => reason)).toEqual([
    'the persona is not in the file',
    'the persona is not in the file',
  ])
})

test('pictures get new ids and are followed; one that the file lacks is not looked up here', () => {
  const read = readOf()
  const [here, gone] = [createId('asset'), createId('asset')]
  const [first, second] = Object.values(read.map.card)
  const card = {
    ...read.map.card,
    [first!.id]: { ...first!, assetId: here },
    [second!.id]: { ...second!, assetId: gone },
  }
  const persona = createPersona({ pictureId: here })
  const blob = new Blob(['x'], { type: 'image/png' })
  const assets = [{ id: here, blob, width: 1, height: 1 }, ...read.assets]
  const personas = [...read.personas, persona]
  const { map, luggage, defects } = prepareImport(
    readOf({ map: { ...read.map, card }, personas, assets }),
    emptyLibrary(),
  )
  const ids = Object.values(map.card).flatMap(({ assetId }) => assetId ?? [])
  expect(ids).toEqual(luggage.assets.map(({ id }) => id))
  expect(ids).toHaveLength(2)
  expect(ids).not.toContain(here)
  expect(luggage.personas.at(-1)!.pictureId).toBe(ids[0])
  expect(defects.map(({ path }) => path)).toEqual([`assets.${gone}`])
})
