import { expect, test } from 'vitest'
import { isOverdue, opportunityInsightsOf, quadrantOf } from '@/insights/opportunities'
import type { OpportunityInsight } from '@/insights/types'
import { type Sketch, sketch, TODAY } from './sketch'

const plan = {
  Purchase: { steps: [{ touchpoint: 'Pay', pain: 'Slow', opportunity: ['A', 'B', 'C', 'D'] }] },
}

const opportunities = ({ map, library }: Sketch) => opportunityInsightsOf(map, library, TODAY)

test('what gives most for the least effort comes first, what is not rated last', () => {
  const made = sketch(plan).cards({
    A: { impact: 5 },
    B: { impact: 3, effort: 3 },
    C: { impact: 5, effort: 1 },
    D: { impact: 5, effort: 5 },
  })
  expect(made.titles(opportunities(made).map(({ cardId }) => cardId))).toEqual(['C', 'D', 'B', 'A'])
})

test.each([
  [5, 1, 'quickWin'],
  [4, 3, 'quickWin'],
  [4, 4, 'majorProject'],
  [3, 3, 'fillIn'],
  [1, 1, 'fillIn'],
  [3, 4, 'reconsider'],
  [null, 4, undefined],
  [4, null, undefined],
] as const)('impact %s and effort %s: %s', (impact, effort, quadrant) => {
  expect(quadrantOf({ impact, effort })).toBe(quadrant)
})

test.each([
  ['idea', '2026-11-21', true],
  ['started', '2026-11-21', true],
  ['started', TODAY, false],
  ['started', '2026-12-01', false],
  ['done', '2026-01-01', false],
  ['dropped', '2026-01-01', false],
  ['planned', '', false],
  ['planned', 'as soon as we can', false],
  ['planned', '2026-02-30', false],
] as const)('%s, due %s: overdue %s', (state, due, overdue) => {
  expect(isOverdue({ state, due }, TODAY)).toBe(overdue)
})

test('an opportunity is told with its owner, its state and the pain points that it answers', () => {
  const made = sketch(plan).link('Slow', 'A').link('B', 'A')
  made.cards({ A: { owner: 'Inès', state: 'started', due: '2026-11-01' } })
  const first = opportunities(made).find(({ cardId }) => cardId === made.id('A'))
  expect(first).toEqual({
    cardId: made.id('A'),
    stageId: made.id<'stage'>('Purchase'),
    impact: null,
    effort: null,
    state: 'started',
    owner: 'Inès',
    due: '2026-11-01',
    isOverdue: true,
    painIds: [made.id('Slow')],
    proofs: [],
  } satisfies OpportunityInsight)
})

const dates = ['2026-01-31', '2026-04-30', '2026-07-31'] as const

/** A proof by the NPS of Pay, measured as 10, 20 and 35. */
function proven(since: string) {
  const made = sketch(plan).prove('A', 'Pay', 'nps', { since })
  for (const [at, value] of [10, 20, 35].entries())
    made.measure('Pay', 'nps', { value, date: dates[at]!, target: 40 })
  return opportunities(made)[0]!.proofs[0]
}

test.each([
  ['', 10],
  ['2025-12-31', 10],
  ['2026-04-29', 10],
  ['2026-04-30', 20],
  ['2026-07-30', 20],
])('the value at the start, since %j, is %d', (since, value) => {
  expect(proven(since)).toMatchObject({
    start: { value },
    now: { value: 35, date: '2026-07-31' },
    change: 35 - value,
    turn: 'better',
    standing: 'missed',
  })
})

test('while there is one value since the start nothing has changed yet, as far as one knows', () => {
  const proof = proven('2026-11-01')
  expect(proof).toMatchObject({ start: { value: 35 }, now: { value: 35 } })
  expect(proof).not.toHaveProperty('change')
  expect(proof).not.toHaveProperty('turn')
})

test('what is better goes by the KPI: less churn is better', () => {
  const turn = (from: number, to: number) => {
    const made = sketch(plan).prove('A', 'Purchase', 'churnRate')
    made.measure('Purchase', 'churnRate', { value: from, date: dates[0] })
    made.measure('Purchase', 'churnRate', { value: to, date: dates[1] })
    return opportunities(made)[0]!.proofs[0]!.turn
  }
  expect([turn(5, 3), turn(3, 5), turn(3, 3)]).toEqual(['better', 'worse', 'same'])
})

test('a measurement without a value is neither the start nor now', () => {
  const made = sketch(plan).prove('A', 'Pay', 'nps')
  made.measure('Pay', 'nps', { date: dates[0] })
  made.measure('Pay', 'nps', { value: 5, date: dates[1] })
  made.measure('Pay', 'nps', { date: dates[2] })
  expect(opportunities(made)[0]!.proofs[0]).toMatchObject({
    start: { value: 5 },
    now: { value: 5 },
  })
})

test('without a day to start from it is the first value, dated or not', () => {
  const made = sketch(plan).prove('A', 'Pay', 'nps')
  for (const value of [5, 6]) made.measure('Pay', 'nps', { value })
  made.measure('Pay', 'nps', { value: 7, date: dates[0] })
  expect(opportunities(made)[0]!.proofs[0]).toMatchObject({ start: { value: 5 }, change: 2 })
})

test('a proof that was never measured has no values', () => {
  const made = sketch(plan).prove('A', 'Pay', 'nps')
  const [proof] = opportunities(made)[0]!.proofs
  expect(Object.keys(proof!)).toEqual(['proofId', 'subjectId', 'definitionId'])
})

test('of several populations the proof follows everybody', () => {
  const made = sketch(plan).prove('A', 'Pay', 'nps')
  made.measure('Pay', 'nps', { value: 70, population: 'under 30' })
  made.measure('Pay', 'nps', { value: 20 })
  expect(opportunities(made)[0]!.proofs[0]).toMatchObject({ now: { value: 20 } })
})
