import { expect, test } from 'vitest'
import { createMeasurement, type Measurement } from '@/model/records/measurement'
import { createPersona } from '@/model/records/persona'
import { seriesOf, seriesWith, shownSeries } from '@/model/series'
import { openDesk, planned } from '../helpers/board'

const plain = planned({ Only: { steps: [{ touchpoint: 'Pay' }, { touchpoint: 'Track' }] } })
const { card } = openDesk(plain)
const persona = createPersona()

let made = 0
const measure = (fields: Partial<Measurement>) => {
  made += 1
  const order = `a${String.fromCharCode(64 + made)}`
  return createMeasurement({ subjectId: card('Pay').id, definitionId: 'nps', order, ...fields })
}
const withAll = (...measurements: Measurement[]) => ({
  ...plain,
  measurement: Object.fromEntries(measurements.map((each) => [each.id, each])),
})
const datesAt = (map: typeof plain, title: string) =>
  seriesOf(map, card(title).id).map(({ measurements }) => measurements.map(({ date }) => date))

test('measurements of one KPI at one place are one series, from the earliest to the latest', () => {
  const map = withAll(
    measure({ date: '2026-03-31' }),
    measure({ date: '2026-01-31' }),
    measure({ date: '2026-02-28' }),
    measure({ date: '2026-02-28', subjectId: card('Track').id }),
  )
  expect(datesAt(map, 'Pay')).toEqual([['2026-01-31', '2026-02-28', '2026-03-31']])
  expect(datesAt(map, 'Track')).toEqual([['2026-02-28']])
  expect(seriesOf(map, card('Pay').id)[0]!.latest.date).toBe('2026-03-31')
})

test('another KPI, scale or population is another series, in the order of attaching', () => {
  const map = withAll(
    measure({ definitionId: 'ces' }),
    measure({}),
    measure({ definitionId: 'ces', variant: '1-7' }),
    measure({ personaId: persona.id }),
    measure({ channel: 'website' }),
    measure({ population: 'New customers' }),
    measure({ population: ' New customers ' }),
  )
  expect(seriesOf(map, card('Pay').id).map(({ measurements }) => measurements.length)).toEqual([
    1, 1, 1, 1, 1, 2,
  ])
  expect(seriesOf(map, card('Pay').id)[0]!.definitionId).toBe('ces')
})

test('a value without a date comes before those with one', () => {
  const map = withAll(measure({ date: '2026-01-31' }), measure({ date: '' }))
  expect(datesAt(map, 'Pay')).toEqual([['', '2026-01-31']])
})

test('a series is shown as its latest measurement says', () => {
  const map = withAll(
    measure({ date: '2026-01-31', shown: false }),
    measure({ date: '2026-02-28', shown: true }),
    measure({ definitionId: 'ces', shown: false }),
  )
  expect(shownSeries(map, card('Pay').id).map(({ definitionId }) => definitionId)).toEqual(['nps'])
})

test('is the same list until a measurement changes', () => {
  const map = withAll(measure({}))
  const before = seriesOf(map, card('Pay').id)
  expect(seriesOf({ ...map, card: { ...map.card } }, card('Pay').id)).toBe(before)
  expect(seriesOf({ ...map, measurement: { ...map.measurement } }, card('Pay').id)).not.toBe(before)
})

test('a measurement is found in its series, and one that is gone in none', () => {
  const [first, second] = [measure({ date: '2026-01-31' }), measure({ date: '2026-02-28' })]
  const map = withAll(first, second)
  expect(seriesWith(map, first)!.latest).toBe(second)
  expect(seriesWith(map, measure({}))).toBeUndefined()
})
