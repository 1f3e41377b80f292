import { expect, test } from 'vitest'
import { painInsightsOf, reachOf, touchpointsHitBy } from '@/insights/pains'
import { type Sketch, sketch } from './sketch'

const plan = {
  Purchase: {
    wide: { touchpoint: 'Chat', pain: 'Lost' },
    steps: [
      { touchpoint: ['Pay', 'Pay later'], pain: ['Slow', 'Dear'], opportunity: 'Faster' },
      { touchpoint: 'Track', pain: 'Late' },
    ],
  },
}

const pains = ({ map, library }: Sketch) => painInsightsOf(map, library)
const reach = (made: Sketch, title = 'Slow') =>
  reachOf(made.map, made.library, made.map.card[made.id(title)]!)

test('the most pressing comes first; those not rated last, by their votes', () => {
  const made = sketch(plan).cards({
    Lost: { votes: 1 },
    Slow: { severity: 2, votes: 3 },
    Dear: { votes: 8 },
    Late: { severity: 5, votes: 2 },
  })
  expect(made.titles(pains(made).map(({ cardId }) => cardId))).toEqual([
    'Late',
    'Slow',
    'Dear',
    'Lost',
  ])
})

test('equally pressing ones stay in reading order', () => {
  const made = sketch(plan)
  expect(made.titles(pains(made).map(({ cardId }) => cardId))).toEqual([
    'Lost',
    'Slow',
    'Dear',
    'Late',
  ])
})

test('the reach is the share of customers where somebody gave it', () => {
  const made = sketch(plan)
    .personas({ Camille: 1 })
    .cards({ Slow: { share: 0 } })
  expect(reach(made)).toEqual({ value: 0, basis: 'share' })
})

test('else it is the weight of the personas that it concerns in that of all', () => {
  const made = sketch(plan).personas({ Camille: 1, Marc: 3 })
  made.cards({ Slow: { personaIds: [made.persona('Camille')] } })
  expect(reach(made)).toEqual({ value: 25, basis: 'personas' })
  expect(reach(made, 'Dear')).toEqual({ value: 100, basis: 'personas' })
})

test('without a share and without personas nobody knows the reach', () => {
  expect(reach(sketch(plan))).toBeUndefined()
  expect(pains(sketch(plan))[0]).not.toHaveProperty('reach')
})

test('a pain point hits the touchpoints beside it, and those that an arrow leads to', () => {
  const made = sketch(plan).link('Slow', 'Track').link('Pay', 'Slow').link('Slow', 'Late')
  const hit = (title: string) =>
    made.titles(touchpointsHitBy(made.map, made.map.card[made.id(title)]!))
  expect(hit('Slow')).toEqual(['Pay', 'Pay later', 'Track'])
  expect(hit('Lost')).toEqual(['Chat'])
})

test('its opportunities are those that an arrow links it to, either way', () => {
  const made = sketch(plan).link('Faster', 'Slow').link('Slow', 'Pay')
  const answers = pains(made).map(({ cardId, opportunityIds }) => [
    made.titles([cardId])[0],
    made.titles(opportunityIds),
  ])
  expect(answers).toEqual([
    ['Lost', []],
    ['Slow', ['Faster']],
    ['Dear', []],
    ['Late', []],
  ])
})
