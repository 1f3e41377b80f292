import { expect, test } from 'vitest'
import { insightsOf } from '@/insights/insights'
import { kpisOf } from '@/insights/kpis'
import { type Sketch, sketch, TODAY } from './sketch'

const plan = {
  Discovery: { steps: [{ touchpoint: 'Ad' }, { touchpoint: 'Search' }] },
  Purchase: {
    wide: { pain: 'Lost' },
    steps: [{ touchpoint: 'Pay', pain: ['Slow', 'Dear'], thought: 'Hm' }],
  },
  Empty: {},
}

const stages = ({ map, library }: Sketch) => insightsOf(map, library, TODAY).stages

test('a stage shows its own score, or the mean of its touchpoints and says so, or none', () => {
  const made = sketch(plan)
    .scores({ Ad: 2, Search: -1 })
    .stage('Purchase', { scores: { everyone: 1 } })
  expect(stages(made).map(({ emotion }) => emotion)).toEqual([
    { value: 0.5, isMean: true },
    { value: 1, isMean: false },
    undefined,
  ])
})

test('the pain points of a stage are counted, and the most pressing is its worst', () => {
  const made = sketch(plan).cards({ Slow: { severity: 4 }, Dear: { severity: 3, votes: 2 } })
  const [discovery, purchase] = stages(made)
  expect(made.titles(purchase!.painIds)).toEqual(['Lost', 'Slow', 'Dear'])
  expect(purchase!.worstPainId).toBe(made.id('Dear'))
  expect(discovery).toMatchObject({ painIds: [] })
  expect(discovery).not.toHaveProperty('worstPainId')
})

test('while no pain point is rated none is the worst', () => {
  const made = sketch(plan).cards({ Slow: { votes: 4 } })
  expect(stages(made)[1]).not.toHaveProperty('worstPainId')
})

test('the share researched is that of all its cards', () => {
  const made = sketch(plan).evidence('Ad')
  expect(stages(made).map(({ researched }) => researched)).toEqual([0.25, 0, undefined])
})

test('the KPIs of a stage are its own and those of its cards, counted by how they stand', () => {
  const made = sketch(plan)
    .measure('Pay', 'nps', { value: 30, target: 20 })
    .measure('Hm', 'csat', { value: 74 })
    .measure('Purchase', 'churnRate', { value: 9, target: 5 })
    .measure('Pay', 'ces', { value: 8 })
  const purchase = stages(made)[1]!
  expect(purchase.kpis.map(({ subjectId, definitionId }) => [subjectId, definitionId])).toEqual([
    [made.id<'stage'>('Purchase'), 'churnRate'],
    [made.id('Pay'), 'nps'],
    [made.id('Pay'), 'ces'],
    [made.id('Hm'), 'csat'],
  ])
  expect(purchase.standings).toEqual({ met: 1, near: 1, missed: 1, none: 1 })
  expect(stages(made)[2]!.standings).toEqual({ met: 0, near: 0, missed: 0, none: 0 })
})

test('a KPI is told with its latest value, its change and its distance from the target', () => {
  const made = sketch(plan)
    .measure('Pay', 'nps', { value: 20, date: '2026-01-31', target: 10 })
    .measure('Pay', 'nps', { value: 32, date: '2026-10-31', target: 30 })
    .measure('Pay', 'nps', { value: 25, date: '2026-06-30' })
  const [kpi, ...others] = kpisOf(made.map, made.library)
  expect(others).toEqual([])
  expect(kpi).toMatchObject({ value: 32, change: 7, distance: 2, standing: 'met' })
  expect(kpi!.series.measurements).toHaveLength(3)
  expect(kpi!.measurementId).toBe(kpi!.series.latest.id)
})

test('the value of a KPI is computed from its figures', () => {
  const inputs = { satisfied: 37, asked: 50 }
  const made = sketch(plan).measure('Pay', 'csat', { inputs })
  expect(kpisOf(made.map, made.library)).toMatchObject([{ value: 74, standing: 'near' }])
})

test('a KPI whose latest measurement has no value has none now', () => {
  const made = sketch(plan).measure('Pay', 'nps', { value: 20, date: '2026-01-31' })
  made.measure('Pay', 'nps', { date: '2026-10-31', target: 30 })
  expect(kpisOf(made.map, made.library)).toMatchObject([{ value: null, standing: undefined }])
})

test('a KPI without a value, and one that nobody knows, have no standing', () => {
  const made = sketch(plan)
    .measure('Pay', 'nps', { target: 30 })
    .measure('Pay', 'definition_gone', { value: 3, target: 4 })
  expect(kpisOf(made.map, made.library)).toMatchObject([
    { value: null, change: undefined, distance: undefined, standing: undefined },
    { value: 3, standing: undefined },
  ])
})
