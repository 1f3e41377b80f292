import { afterEach, expect, test } from 'vitest'
import { journeyOf, type MapDocument } from '@/model/document'
import { createDefinition } from '@/model/records/definition'
import type { JourneyId } from '@/model/records/journey'
import { createMeasurement } from '@/model/records/measurement'
import { createProof } from '@/model/records/proof'
import { mapsWithDefinition } from '@/storage/definitions'
import { createMap, duplicateMap } from '@/storage/maps'
import { trashMap } from '@/storage/shelf'
import type { Storage } from '@/storage/storage'
import { put } from '@/storage/store'
import { createDevice, sampleMap } from './device'

const opened: Storage[] = []
afterEach(() => {
  for (const storage of opened.splice(0)) storage.close()
})

const laps = createDefinition({ name: 'Laps', unit: 'laps' })

async function start(): Promise<Storage> {
  const storage = await createDevice().openWindow()
  opened.push(storage)
  return storage
}

/** A map whose first card is measured by Laps. */
function measured(): MapDocument {
  const map = sampleMap()
  const subjectId = Object.values(map.card)[0]!.id
  const lap = createMeasurement({ subjectId, definitionId: laps.id, order: 'a0', value: 3 })
  return { ...map, measurement: { [lap.id]: lap } }
}

/** A map that will judge an opportunity by Laps, and measures nothing. */
function proving(): MapDocument {
  const map = sampleMap()
  const [subject, opportunity] = Object.values(map.card)
  const proof = createProof({
    opportunityId: opportunity!.id,
    subjectId: subject!.id,
    definitionId: laps.id,
    order: 'a0',
  })
  return { ...map, proof: { [proof.id]: proof } }
}

const found = async (storage: Storage): Promise<JourneyId[]> =>
  (await mapsWithDefinition(storage, laps.id)).map(({ id }) => id).sort()

test('a KPI is in use in every map that measures it or will judge by it, the trash included', async () => {
  const storage = await start()
  await createMap(storage, sampleMap())
  const first = await createMap(storage, measured(), { definitions: [laps] })
  const copy = await duplicateMap(storage, first, 'Copy')
  const judged = await createMap(storage, proving())
  expect(await found(storage)).toEqual([first, copy, judged].sort())
  await trashMap(storage, copy)
  expect(await found(storage)).toEqual([first, copy, judged].sort())
})

test('the maps are told by their titles', async () => {
  const storage = await start()
  const first = await createMap(storage, measured())
  await duplicateMap(storage, first, 'Copy')
  const titles = (await mapsWithDefinition(storage, laps.id)).map(({ title }) => title)
  expect(titles.sort()).toEqual(['Copy', 'Sample'])
})

test('a map that cannot be read uses what its raw records name', async () => {
  const storage = await start()
  const broken = await createMap(storage, sampleMap())
  const other = await createMap(storage, sampleMap())
  const unread = (documentId: JourneyId, document: unknown) =>
    put('checkpoints', { documentId, sequence: 0, version: 1, time: 0, document })
  const map = measured()
  const nameless = { ...map, journey: {}, title: journeyOf(map).title }
  await storage.store.write([unread(broken, nameless), unread(other, 'nothing')])
  expect(await found(storage)).toEqual([broken])
})
