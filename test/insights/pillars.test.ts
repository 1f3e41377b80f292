import { expect, test } from 'vitest'
import { pillarInsightsOf } from '@/insights/pillars'
import { PILLARS } from '@/model/records/pillar'
import { sketch } from './sketch'

const plan = {
  Purchase: { steps: [{ touchpoint: 'Pay', pain: ['Slow', 'Dear'] }, { touchpoint: 'Track' }] },
}

test('a pillar is as good as the mean of the touchpoints rated on it', () => {
  const made = sketch(plan).cards({
    Pay: { pillars: { integrity: 2, empathy: 5 } },
    Track: { pillars: { integrity: 5 } },
  })
  const [integrity, resolution] = pillarInsightsOf(made.map)
  expect(integrity).toMatchObject({ mean: 3.5, ratedIds: [made.id('Pay'), made.id('Track')] })
  expect(resolution).toEqual({ pillar: 'resolution', ratedIds: [], brokenByIds: [] })
})

test('the pain points that break a pillar are named under it', () => {
  const made = sketch(plan).cards({
    Slow: { brokenPillars: ['timeAndEffort', 'empathy'] },
    Dear: { brokenPillars: ['empathy'] },
  })
  const broken = pillarInsightsOf(made.map).map(({ brokenByIds }) => made.titles(brokenByIds))
  expect(broken).toEqual([[], [], [], ['Slow'], [], ['Slow', 'Dear']])
})

test('all six are there, in the order of the trade', () => {
  expect(pillarInsightsOf(sketch({}).map).map(({ pillar }) => pillar)).toEqual(PILLARS)
})
