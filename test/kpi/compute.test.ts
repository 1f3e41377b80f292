import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Tally, tallyOf } from '@/kpi/answers'
import { computeAnswers, computeInputs } from '@/kpi/compute'
import { definitionAt, type Kpi } from '@/kpi/kpi'
import { emptyLibrary } from '@/model/document'

function kpiAt(id: string): Kpi {
  return definitionAt(id, emptyLibrary())!
}

/** The value of figures given in the order of the inputs. */
function fromFigures(id: string, ...figures: number[]) {
  const kpi = kpiAt(id)
  return computeInputs(
    kpi,
    Object.fromEntries(figures.map((figure, at) => [kpi.inputs[at]!.id, figure])),
  )
}

function fromAnswers(id: string, answers: number[], variant = '') {
  return computeAnswers(kpiAt(id), tallyOf(answers), variant)
}

const times = (count: number, answer: number) => Array<number>(count).fill(answer)

describe('the worked examples of the trade, by figures', () => {
  test.each<[string, number[], number]>([
    ['nps', [88, 4, 8], 80],
    ['csat', [37, 50], 74],
    ['clv', [50, 5, 1, 100], 250],
    ['clv', [50, 5, 1000, 90], 225_000],
    ['clv', [50, 5, 1000, 90, 25_000], 200_000],
    ['referralRate', [100, 3000], 10 / 3],
    ['churnRate', [20, 2500], 0.8],
    ['retentionRate', [2480, 0, 2500], 99.2],
    ['retentionRate', [2780, 300, 2500], 99.2],
    ['cac', [12_000, 480], 25],
    ['resolutionTime', [1300, 50], 26],
    ['conversionRate', [30, 1200], 2.5],
    ['cartAbandonment', [1250, 400], 68],
    ['ctr', [7, 1000], 0.7],
    ['cpc', [120, 240], 0.5],
    ['bounceRate', [470, 1000], 47],
    ['averageBasket', [5400.5, 100], 54.005],
    ['roi', [15_000, 10_000], 50],
    ['roi', [0, 10_000], -100],
    ['digitalShare', [45_000, 180_000], 25],
    ['complaintRate', [12, 800], 1.5],
    ['transferRate', [9, 60], 15],
    ['repeatContactRate', [33, 300], 11],
  ])('%s of %j is %d', (id, figures, value) => {
    expect(fromFigures(id, ...figures)).toEqual({ value })
  })

  test('retention is 100 − churn', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.nat(),
        fc.nat(1_000_000),
        (start, lost, won) => {
          const gone = lost % (start + 1)
          const churn = fromFigures('churnRate', gone, start) as { value: number }
          const retention = fromFigures('retentionRate', start - gone + won, won, start)
          expect((retention as { value: number }).value).toBeCloseTo(100 - churn.value, 10)
        },
      ),
    )
  })
})

describe('the worked examples of the trade, by answers', () => {
  test.each<[string, number[], string, number]>([
    ['nps', [...times(88, 9), ...times(4, 7), ...times(8, 6)], '', 80],
    ['nps', [0, 6, 7, 8, 9, 10], '', 0],
    ['nps', [10], '', 100],
    ['nps', [0], '', -100],
    ['csat', [...times(20, 5), ...times(17, 4), ...times(13, 3)], '', 74],
    ['csat', [5, 6, 7, 4], '1-7', 50],
    ['ces', [10, 10, 8, 6, 9], '', 8.6],
    ['ces', [5, 4, 3], '1-5', 4],
    ['ces', [7, 6, 3], '1-7', 16 / 3],
    ['loyaltyIndex', [1], '', 0],
    ['loyaltyIndex', [10], '', 100],
    ['loyaltyIndex', [4], '', 100 / 3],
    ['loyaltyIndex', [1, 10, 10, 7], '', 2400 / 36],
    ['employeeEngagement', [10, 8, 6, 4, 2], '', 60],
    ['averageRating', [5, 4.5, 4], '', 4.5],
    ['socialRating', [4, 5], '', 4.5],
  ])('%s of %j on scale %j', (id, answers, variant, value) => {
    expect(fromAnswers(id, answers, variant)).toBe(value)
  })

  test.each([
    [1, 20],
    [2, 20],
    [3, 40],
    [4, 40],
    [5, 60],
    [6, 60],
    [7, 80],
    [8, 80],
    [9, 100],
    [10, 100],
  ])('engagement of %d is worth %d points', (answer, points) => {
    expect(fromAnswers('employeeEngagement', [answer])).toBe(points)
  })

  test('products come before quotients, so that thirds and ninths add up exactly', () => {
    expect(fromAnswers('loyaltyIndex', [3, 5, 6, 5, 3, 8, 7, 9, 8])).toBe(500 / 9)
    expect(fromFigures('churnRate', 7, 700)).toEqual({ value: 1 })
    expect(fromFigures('ctr', 29, 100)).toEqual({ value: 29 })
  })

  test('a scale that the KPI does not know gives no value', () => {
    expect(fromAnswers('ces', [3], '1-100')).toBeNull()
    expect(fromAnswers('churnRate', [3])).toBeNull()
  })

  test('a scale may reach beyond the usual one', () => {
    const usual = { id: '1-5', from: 1, to: 5, whole: true }
    const wide = { id: '0-20', from: 0, to: 20, whole: true }
    const kpi: Kpi = { ...kpiAt('averageRating'), scales: [usual, wide] }
    expect(computeAnswers(kpi, { '20': 2 }, '0-20')).toBe(20)
  })

  test('answers from a broken file that cannot be give no value', () => {
    const broken: Tally[] = [{ '11': 1 }, { '8.5': 1 }, { '': 1 }, { x: 1 }, { '8': 0 }, {}]
    for (const tally of broken) expect(computeAnswers(kpiAt('nps'), tally, '')).toBeNull()
  })
})

describe('no value is not 0', () => {
  test.each<[string, number[]]>([
    ['nps', [0, 0, 0]],
    ['csat', [0, 0]],
    ['churnRate', [0, 0]],
    ['retentionRate', [0, 0, 0]],
    ['cartAbandonment', [0, 0]],
    ['cac', [500, 0]],
    ['roi', [500, 0]],
    ['averageBasket', [0, 0]],
    ['cac', [Number.MAX_VALUE, 0]],
    ['clv', [1e200, 1e200, 1, 100]],
  ])('%s of %j', (id, figures) => {
    expect(fromFigures(id, ...figures)).toEqual({ value: null })
  })

  test('a figure that is missing leaves no value, an optional one is 0', () => {
    expect(fromFigures('nps', 88, 4)).toEqual({ value: null })
    expect(fromFigures('churnRate')).toEqual({ value: null })
    expect(fromFigures('clv', 50, 5, 1000)).toEqual({ value: null })
    expect(computeInputs(kpiAt('sessions'), { sessions: 3 })).toEqual({ value: null })
  })

  test('figures are those of the record alone, whatever an input is called', () => {
    const kpi = kpiAt('churnRate')
    const inputs = kpi.inputs.map((input) => ({ ...input, id: 'constructor' }))
    expect(computeInputs({ ...kpi, inputs }, {})).toEqual({ value: null })
  })
})

describe('what cannot be is refused', () => {
  test.each([
    ['promoters', -1, { reason: 'outOfRange', low: 0, high: Number.POSITIVE_INFINITY }],
    ['promoters', Number.NaN, { reason: 'outOfRange', low: 0, high: Number.POSITIVE_INFINITY }],
    ['passives', 2.5, { reason: 'notWhole' }],
    ['detractors', Number.POSITIVE_INFINITY, { reason: 'outOfRange', low: 0 }],
  ])('%s of %d', (input, figure, refusal) => {
    const figures = { promoters: 5, passives: 2, detractors: 1, [input]: figure }
    expect(computeInputs(kpiAt('nps'), figures)).toMatchObject({ refusal: { input, ...refusal } })
  })

  test('a share beyond 100 %', () => {
    expect(fromFigures('clv', 50, 5, 1000, 101)).toEqual({
      refusal: { input: 'shareRetained', reason: 'outOfRange', low: 0, high: 100 },
    })
  })

  test('one figure, while others are still missing', () => {
    expect(fromFigures('churnRate', -3)).toMatchObject({ refusal: { input: 'customersLost' } })
  })

  test.each<[string, number[], string, string]>([
    ['csat', [51, 50], 'satisfied', 'asked'],
    ['churnRate', [2501, 2500], 'customersLost', 'customersAtStart'],
    ['cartAbandonment', [400, 401], 'orders', 'carts'],
    ['ctr', [11, 10], 'clicks', 'impressions'],
    ['conversionRate', [2, 1], 'conversions', 'visitors'],
    ['bounceRate', [2, 1], 'onePageSessions', 'sessions'],
    ['referralRate', [2, 1], 'referralPurchases', 'purchases'],
    ['complaintRate', [2, 1], 'complaints', 'requests'],
    ['transferRate', [1, 0], 'callsPassedOn', 'calls'],
    ['repeatContactRate', [2, 1], 'repeatContacts', 'contacts'],
    ['digitalShare', [2, 1], 'digitalRevenue', 'revenue'],
    ['retentionRate', [10, 11, 100], 'newlyWon', 'customersAtEnd'],
  ])('%s: a part greater than its whole, %j', (id, figures, input, other) => {
    expect(fromFigures(id, ...figures)).toEqual({ refusal: { input, reason: 'moreThan', other } })
  })

  test('retention: more customers at the end than were there and were won', () => {
    expect(fromFigures('retentionRate', 2801, 300, 2500)).toEqual({
      refusal: { input: 'customersAtEnd', reason: 'outOfRange', low: 300, high: 2800 },
    })
    expect(fromFigures('retentionRate', 2800, 300, 2500)).toEqual({ value: 100 })
  })
})
