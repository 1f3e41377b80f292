import { describe, expect, test } from 'vitest'
import { definitionAt } from '@/kpi/kpi'
import { distanceOf, trendOf } from '@/kpi/trend'
import { valueOfMeasurement } from '@/kpi/value'
import { emptyLibrary, emptyMap } from '@/model/document'
import { createId } from '@/model/ids'
import { createJourney } from '@/model/records/journey'
import { createMeasurement, type Measurement } from '@/model/records/measurement'
import { type Series, seriesOf } from '@/model/series'

const at = (id: string) => definitionAt(id, emptyLibrary())!
const subjectId = createId('card')

function measured(definitionId: string, fields: Partial<Measurement> = {}): Measurement {
  return createMeasurement({ subjectId, definitionId, order: 'a0', ...fields })
}

describe('the value of a measurement', () => {
  const inputs = { promoters: 88, passives: 4, detractors: 8 }

  test('follows from its figures, then its answers, then what was given', () => {
    const answers = { '10': 3, '0': 1 }
    expect(valueOfMeasurement(measured('nps', { inputs, answers, value: 1 }), at('nps'))).toBe(80)
    expect(valueOfMeasurement(measured('nps', { answers, value: 1 }), at('nps'))).toBe(50)
    expect(valueOfMeasurement(measured('nps', { value: 1 }), at('nps'))).toBe(1)
    expect(valueOfMeasurement(measured('nps'), at('nps'))).toBeNull()
  })

  test('is on the scale that was asked', () => {
    const answers = { '6': 1, '5': 1 }
    expect(valueOfMeasurement(measured('csat', { answers, variant: '1-7' }), at('csat'))).toBe(50)
    expect(valueOfMeasurement(measured('csat', { answers }), at('csat'))).toBeNull()
  })

  test('is none rather than an old one where figures cannot be, or some are missing', () => {
    const wrong = { ...inputs, promoters: -1 }
    expect(valueOfMeasurement(measured('nps', { inputs: wrong, value: 1 }), at('nps'))).toBeNull()
    expect(
      valueOfMeasurement(measured('nps', { inputs: { promoters: 1 }, value: 1 }), at('nps')),
    ).toBeNull()
  })

  test('is what was given where the KPI takes in nothing of what there is', () => {
    const odd = { inputs: { promoters: 1 }, answers: { '3': 1 }, value: 12 }
    expect(valueOfMeasurement(measured('sessions', odd), at('sessions'))).toBe(12)
    expect(valueOfMeasurement(measured('gone', odd), undefined)).toBe(12)
    expect(valueOfMeasurement(measured('gone', { inputs }), undefined)).toBeNull()
  })

  test('is never −0', () => {
    expect(Object.is(valueOfMeasurement(measured('nps', { value: -0 }), at('nps')), 0)).toBe(true)
  })
})

describe('a trend', () => {
  function seriesWith(...measurements: Measurement[]): Series {
    const map = emptyMap(createJourney())
    const table = Object.fromEntries(measurements.map((each) => [each.id, each]))
    return seriesOf({ ...map, measurement: table }, subjectId)[0]!
  }

  const june = measured('nps', { value: 32, date: '2026-06-30', target: 50 })
  const may = measured('nps', {
    inputs: { promoters: 4, passives: 5, detractors: 1 },
    date: '2026-05-31',
  })

  test('goes by date, with the change since the last one and the distance to the latest target', () => {
    expect(trendOf(seriesWith(june, may), at('nps'))).toEqual({
      points: [
        { measurementId: may.id, date: '2026-05-31', value: 30 },
        { measurementId: june.id, date: '2026-06-30', value: 32 },
      ],
      change: 2,
      distance: -18,
    })
  })

  test('of one value has no change', () => {
    expect(trendOf(seriesWith(june), at('nps'))).toMatchObject({ change: undefined, distance: -18 })
  })

  test('leaves out what has no value, and compares with the one before that has', () => {
    const none = measured('nps', { date: '2026-06-01' })
    const trend = trendOf(seriesWith(june, none, may), at('nps'))
    expect(trend.points).toHaveLength(2)
    expect(trend.change).toBe(2)
  })

  test('says nothing of now where the latest has no value', () => {
    const latest = measured('nps', { date: '2026-07-01', target: 50 })
    const trend = trendOf(seriesWith(may, june, latest), at('nps'))
    expect(trend.points).toHaveLength(2)
    expect(trend).toMatchObject({ change: undefined, distance: undefined })
  })

  test('of a KPI that is not known has its values and its change', () => {
    const trend = trendOf(seriesWith(measured('gone', { value: 4, target: 5 })), undefined)
    expect(trend.points).toHaveLength(1)
    expect(trend.distance).toBeUndefined()
  })

  test.each([
    ['csat', 74, null, -6],
    ['csat', 74, 70, 4],
    ['csat', 74, 0, 74],
    ['cartAbandonment', 68, 60, -8],
    ['cartAbandonment', 52, 60, 8],
    ['cartAbandonment', 60, 60, 0],
    ['cartAbandonment', 52, null, undefined],
  ])('%s at %d with target %j is %j on the better side', (id, value, target, distance) => {
    expect(distanceOf(value, target, at(id))).toBe(distance)
  })
})
