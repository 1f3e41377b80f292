import { expect, test } from 'vitest'
import { proofOf } from '@/insights/proof'
import type { Measurement } from '@/model/records/measurement'
import { sketch } from './sketch'

const plan = { Only: { steps: [{ touchpoint: 'A', opportunity: 'Faster' }] } }

/** What cart abandonment at A says of the opportunity since a day. */
function read(values: readonly Partial<Measurement>[], since: string) {
  const made = sketch(plan).prove('Faster', 'A', 'cartAbandonment', { since })
  for (const fields of values) made.measure('A', 'cartAbandonment', fields)
  const proof = Object.values(made.map.proof)[0]!
  const { start, now, change, standing } = proofOf(made.map, made.library, proof)
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
  expect(read(months, since)).toMatchObject({ start, now: 61, change })
})

test('where no value was known yet, and without a day, the first value is the start', () => {
  for (const since of ['2026-01-01', ''])
    expect(read(months, since)).toMatchObject({ start: 72, now: 61, change: -11 })
})

test('a value that is both start and now has not changed: there is nothing newer', () => {
  expect(read(months, '2026-11-22')).toMatchObject({ start: 61, now: 61, change: undefined })
  expect(read(months.slice(0, 1), '').change).toBeUndefined()
})

test('values are computed from their figures, and held against the latest target', () => {
  const raw = [
    { inputs: { carts: 2000, orders: 600 }, date: '2026-08-31' },
    { inputs: { carts: 2000, orders: 900 }, date: '2026-10-31', target: 60 },
  ]
  expect(read(raw, '')).toEqual({ start: 70, now: 55, change: -15, standing: 'met' })
  expect(read(months, '').standing).toBe('near')
})

test('a measurement without a value is no start and no end', () => {
  const gaps = [{ value: null, date: '2026-08-01' }, ...months, { value: null, date: '2026-11-01' }]
  expect(read(gaps, '2026-08-15')).toMatchObject({ start: 72, now: 61, change: -11 })
})

test('everyone is followed rather than some', () => {
  const some = { value: 90, date: '2026-07-31', channel: 'mobileApp' }
  expect(read([some, ...months], '')).toMatchObject({ start: 72, now: 61 })
  expect(read([some], '')).toMatchObject({ start: 90, now: 90 })
})

test('what is measured no more has no value', () => {
  const nothing = { start: undefined, now: undefined, change: undefined, standing: undefined }
  expect(read([], '2026-11-22')).toEqual(nothing)
})
