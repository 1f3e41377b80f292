import { expect, test } from 'vitest'
import { curvesOf } from '@/insights/curve'
import { row, type Sketch, sketch } from './sketch'

/** The moments of truth of the mean, or of the persona at an index, as `A: peak + end`. */
function moments({ map, titles }: Sketch, curve = 0): string[] {
  return curvesOf(map)[curve]!.moments.map(
    ({ cardId, reasons }) => `${titles([cardId])[0]}: ${reasons.join(' + ')}`,
  )
}

const withPain = {
  Stage: {
    wide: { touchpoint: 'Wide' },
    steps: [{ touchpoint: ['A', 'A2'], pain: 'Slow' }, { touchpoint: 'B' }, { touchpoint: 'C' }],
  },
}

test('the peaks, the valleys and the end are moments of truth, in reading order', () => {
  const made = sketch(row('A', 'B', 'C', 'D', 'E')).scores({ A: 0, B: 2, C: 1, D: -1, E: -0.5 })
  expect(moments(made)).toEqual(['A: valley', 'B: peak', 'D: valley', 'E: end'])
})

test('a touchpoint can be one for several reasons', () => {
  const made = sketch(row('A', 'B')).scores({ A: 0, B: 2 })
  expect(moments(made)).toEqual(['A: valley', 'B: peak + end'])
})

test('a severe pain point makes one of the touchpoints of its step, whatever the curve says', () => {
  const made = sketch(withPain)
    .scores({ B: 1 })
    .cards({ Slow: { severity: 4 } })
  expect(moments(made)).toEqual(['A: pain', 'A2: pain', 'B: end'])
  expect(curvesOf(made.map)[0]!.moments[0]).toEqual({
    cardId: made.id('A'),
    score: undefined,
    reasons: ['pain'],
    painIds: [made.id('Slow')],
  })
})

test('a pain point that is less severe, or not rated, does not', () => {
  const made = sketch(withPain)
  expect(moments(made)).toEqual([])
  expect(moments(made.cards({ Slow: { severity: 3 } }))).toEqual([])
})

test('an arrow brings a severe pain point to a touchpoint further off', () => {
  const made = sketch(withPain).cards({ Slow: { severity: 5 } })
  expect(moments(made.link('C', 'Slow').link('Slow', 'A'))).toEqual([
    'A: pain',
    'A2: pain',
    'C: pain',
  ])
  expect(curvesOf(made.map)[0]!.moments[0]!.painIds).toEqual([made.id('Slow')])
})

test('a pain point of one persona is none of another’s', () => {
  const made = sketch(withPain).personas({ Camille: 1, Marc: 1 })
  made.cards({ Slow: { severity: 5, personaIds: [made.persona('Marc')] } })
  expect(moments(made, 0)).toEqual(['A: pain', 'A2: pain'])
  expect(moments(made, 1)).toEqual([])
  expect(moments(made, 2)).toEqual(['A: pain', 'A2: pain'])
})
