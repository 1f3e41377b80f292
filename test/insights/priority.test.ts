import { expect, test } from 'vitest'
import { priorityOf } from '@/insights/priority'
import type { Card } from '@/model/records/card'
import { sketch } from './sketch'

const plan = { Purchase: { steps: [{ touchpoint: 'Pay', pain: 'Slow' }] } }

function priority(pain: Partial<Card>, weights: Record<string, number> = {}, named?: string[]) {
  const made = sketch(plan).personas(weights).cards({ Slow: pain })
  if (named) made.cards({ Slow: { personaIds: named.map((name) => made.persona(name)) } })
  return priorityOf(made.map, made.library, made.map.card[made.id('Slow')]!)
}

test('a priority is severity × share × votes × mean weight, and shows its parts', () => {
  const found = priority({ severity: 4, share: 25, votes: 3 }, { Camille: 2, Marc: 5 })
  expect(found).toEqual({
    value: 4 * 0.25 * 3 * 3.5,
    parts: { severity: 4, share: 25, votes: 3, weight: 3.5 },
  })
})

test('without a severity there is no priority, but there are its parts', () => {
  expect(priority({ votes: 9, share: 50 })).toEqual({
    value: undefined,
    parts: { severity: null, share: 50, votes: 9, weight: 1 },
  })
})

test('a share that nobody knows is all, and no vote counts as one', () => {
  expect(priority({ severity: 5 }).value).toBe(5)
  expect(priority({ severity: 5 }).parts).toMatchObject({ share: null, votes: 0 })
  expect(priority({ severity: 5, share: 0, votes: 3 }).value).toBe(0)
})

test('only the personas that it names weigh, and all of the map’s where it names none of them', () => {
  const weights = { Camille: 2, Marc: 5 }
  expect(priority({ severity: 1 }, weights, ['Marc']).value).toBe(5)
  expect(priority({ severity: 1, personaIds: ['persona_gone'] }, weights).value).toBe(3.5)
})

test('a persona that the library does not hold weighs 1', () => {
  const made = sketch(plan)
    .personas({ Camille: 5 })
    .cards({ Slow: { severity: 2 } })
  const library = { ...made.library, persona: {} }
  expect(priorityOf(made.map, library, made.map.card[made.id('Slow')]!).value).toBe(2)
})

test('it is multiplied before it is divided, and keeps its precision', () => {
  expect(priority({ severity: 3, share: 29, votes: 1 }).value).toBe(0.87)
  expect(priority({ severity: 1 }, { A: 1, B: 1, C: 2 }).value).toBe(4 / 3)
})
