import { expect, test } from 'vitest'
import { valley } from '@/insights/checks/valley'
import { row, sketch } from '../sketch'
import { first, found } from './found'

test('a mean of −1 is a valley, which asks for a pain point', () => {
  const made = sketch(row('A', 'B', 'C')).scores({ A: -1, B: -0.5, C: -2 })
  expect(found(valley, made)).toEqual({ looked: 2, places: ['A', 'C'] })
  expect(first(valley, made)).toEqual({
    subjectId: made.id('A'),
    cardIds: [made.id('A')],
    placeId: made.id('A'),
    detail: { kind: 'score', score: -1 },
    fix: { kind: 'addPain', touchpointId: made.id('A') },
  })
})

test('so is a persona’s −1.5, though the others are content', () => {
  const made = sketch(row('A', 'B')).personas({ Camille: 1, Marc: 1 })
  made.scores({ A: [2, -1.5], B: [1, -1] })
  expect(found(valley, made).places).toEqual(['A'])
  expect(first(valley, made)!.detail).toEqual({ kind: 'score', score: -1.5 })
})

test('a touchpoint without a score is none', () => {
  expect(found(valley, sketch(row('A')))).toEqual({ looked: 0, places: [] })
})

const twoSteps = {
  steps: [{ touchpoint: 'A', pain: 'Slow' }, { touchpoint: 'B' }],
}

test('a pain point of the same step says why', () => {
  const made = sketch({ Stage: twoSteps }).scores({ A: -2, B: -2 })
  expect(found(valley, made)).toEqual({ looked: 2, places: ['B'] })
})

test('an arrow to a pain point further off does as well', () => {
  const made = sketch({ Stage: twoSteps }).scores({ B: -2 }).link('Slow', 'B')
  expect(found(valley, made)).toEqual({ looked: 1, places: [] })
  const other = sketch({ Stage: twoSteps }).scores({ B: -2 }).link('B', 'A')
  expect(found(valley, other).places).toEqual(['B'])
})

test('a pain point that spans the stage speaks for its steps, and for no other stage', () => {
  const made = sketch({ Stage: { wide: { pain: 'Lost' }, ...twoSteps }, Next: row('C').Stage! })
  made.scores({ B: -2, C: -2 })
  expect(found(valley, made).places).toEqual(['C'])
})

test('a touchpoint that spans the stage is explained by a pain point of any of its steps', () => {
  const made = sketch({
    Stage: { wide: { touchpoint: 'Wide' }, ...twoSteps },
    Next: { wide: { touchpoint: 'Chat' }, steps: [{ touchpoint: 'C' }] },
  })
  made.scores({ Wide: -2, Chat: -2 })
  expect(found(valley, made).places).toEqual(['Chat'])
})
