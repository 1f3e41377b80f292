import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatScore, setScore } from '@/commands/scores'
import { type Desk, expectNothing, expectOneStep, openDesk, planned } from '../helpers/board'

function open(): Desk {
  return openDesk(planned({ Only: { steps: [{ touchpoint: 'A' }] } }))
}

test('a score belongs to a persona, or to everyone, at a card or a stage', () => {
  const desk = open()
  for (const record of [desk.card('A'), desk.stage('Only')]) {
    expectOneStep(desk, () => setScore(desk, record.id, 'persona_a', 1.5))
    expectOneStep(desk, () => setScore(desk, record.id, null, -2))
  }
  expect(desk.card('A').scores).toEqual({ persona_a: 1.5, everyone: -2 })
  expect(desk.stage('Only').scores).toEqual({ persona_a: 1.5, everyone: -2 })
})

test('whatever is given, what is kept is a half within −2…2, and never −0', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), (value) => {
      const desk = open()
      setScore(desk, desk.card('A').id, null, value)
      const kept = desk.card('A').scores.everyone!
      expect(Number.isInteger(kept * 2) && Math.abs(kept) <= 2).toBe(true)
      expect(Object.is(kept, -0)).toBe(false)
    }),
  )
})

test('what is not a number is not kept', () => {
  const desk = open()
  expectNothing(desk, () => setScore(desk, desk.card('A').id, null, Number.NaN))
})

test('nothing takes a score away', () => {
  const desk = open()
  const { id } = desk.card('A')
  expectNothing(desk, () => setScore(desk, id, null, undefined))
  setScore(desk, id, null, 1)
  expectOneStep(desk, () => setScore(desk, id, null, undefined))
  expect(desk.card('A').scores).toEqual({})
})

test('the same score again is nothing, and so is one for a card that is gone', () => {
  const desk = open()
  const { id } = desk.card('A')
  setScore(desk, id, null, 1)
  expectNothing(desk, () => setScore(desk, id, null, 1.1))
  expectNothing(desk, () => setScore(desk, 'card_gone', null, 1))
})

test('the moves of one drag are one step', () => {
  const desk = open()
  const { id } = desk.card('A')
  expectOneStep(desk, () => {
    for (const value of [0, 0.4, 0.9, 1.6]) setScore(desk, id, null, value, 'drag')
  })
  expect(desk.card('A').scores).toEqual({ everyone: 1.5 })
})

test('says the score with its sign and its face', () => {
  const desk = open()
  setScore(desk, desk.card('A').id, null, 1.5)
  expect(desk.session.getState().announcement).toBe('A: +1.5, Delighted')
  const said = [1.5, 0, -2].map((score) => formatScore(score, 'fr'))
  expect(said).toEqual(['+1,5', '0', '−2'])
})
