import { expect, test } from 'vitest'
import { definitionAt } from '@/kpi/kpi'
import { emptyLibrary, type MapDocument } from '@/model/document'
import { createMeasurement, type Measurement } from '@/model/records/measurement'
import { createProof } from '@/model/records/proof'
import { readProof } from '@/panels/details/proofReading'
import { type Desk, openDesk, planned } from '../../helpers/board'

const kpi = definitionAt('cartAbandonment', emptyLibrary())!

function measured(values: readonly Partial<Measurement>[]): Desk {
  const desk = openDesk(planned({ Only: { steps: [{ touchpoint: 'A', opportunity: 'Faster' }] } }))
  desk.editor.transact({ verb: 'attach' }, ({ map }) => {
    for (const [at, fields] of values.entries()) {
      const measurement = createMeasurement({
        subjectId: desk.card('A').id,
        definitionId: kpi.id,
        order: `a${at}`,
        ...fields,
      })
      map.measurement[measurement.id] = measurement
    }
  })
  return desk
}

function read(desk: Desk, since: string) {
  const proof = createProof({
    opportunityId: desk.card('Faster').id,
    subjectId: desk.card('A').id,
    definitionId: kpi.id,
    order: 'a0',
    since,
  })
  const { start, now, change, standing } = readProof(desk.map as MapDocument, proof, kpi)
  return { start: start?.value, now: now?.value, change, standing }
}

const months = [
  { value: 72, date: '2026-08-31' },
  { value: 70, date: '2026-09-30' },
  { value: 61, date: '2026-10-31', target: 60 },
]

test.each([
  ['2026-09-30', 70, -9],
  ['2026-10-15', 70, -9],
  ['2026-08-31', 72, -11],
])('the start of %s is the last value known on that day', (since, start, change) => {
  expect(read(measured(months), since)).toMatchObject({ start, now: 61, change })
})

test('where no value was known yet, and without a day, the first value is the start', () => {
  for (const since of ['2026-01-01', ''])
    expect(read(measured(months), since)).toMatchObject({ start: 72, now: 61, change: -11 })
})

test('a value that is both start and now has not changed: there is nothing newer', () => {
  expect(read(measured(months), '2026-11-22')).toMatchObject({ start: 61, now: 61 })
  expect(read(measured(months), '2026-11-22').change).toBeUndefined()
  expect(read(measured(months.slice(0, 1)), '').change).toBeUndefined()
})

test('values are computed from their figures, and held against the latest target', () => {
  const raw = [
    { inputs: { carts: 2000, orders: 600 }, date: '2026-08-31' },
    { inputs: { carts: 2000, orders: 900 }, date: '2026-10-31', target: 60 },
  ]
  expect(read(measured(raw), '')).toEqual({ start: 70, now: 55, change: -15, standing: 'met' })
  expect(read(measured(months), '').standing).toBe('near')
})

test('a measurement without a value is no start and no end', () => {
  const gaps = [{ value: null, date: '2026-08-01' }, ...months, { value: null, date: '2026-11-01' }]
  expect(read(measured(gaps), '2026-08-15')).toMatchObject({ start: 72, now: 61, change: -11 })
})

test('everyone is followed rather than some', () => {
  const some = { value: 90, date: '2026-07-31', channel: 'mobileApp' }
  expect(read(measured([some, ...months]), '')).toMatchObject({ start: 72, now: 61 })
  expect(read(measured([some]), '')).toMatchObject({ start: 90, now: 90 })
})

test('what is measured no more has no value', () => {
  const nothing = { start: undefined, now: undefined, change: undefined, standing: undefined }
  expect(read(measured([]), '2026-11-22')).toEqual(nothing)
})
