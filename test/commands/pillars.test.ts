import { expect, test } from 'vitest'
import { breakPillar, ratePillar } from '@/commands/pillars'
import { type Desk, expectNothing, expectOneStep, openDesk, planned } from '../helpers/board'

function open(): Desk {
  return openDesk(planned({ Only: { steps: [{ touchpoint: 'A', pain: ['Slow', 'Dear'] }] } }))
}

test('a pillar is rated, and its rating taken away, without touching the others', () => {
  const desk = open()
  const { id } = desk.card('A')
  expectOneStep(desk, () => ratePillar(desk, id, 'empathy', 4))
  expectOneStep(desk, () => ratePillar(desk, id, 'integrity', 2))
  expect(desk.card('A').pillars).toEqual({ empathy: 4, integrity: 2 })
  desk.editor.seal()
  expectOneStep(desk, () => ratePillar(desk, id, 'empathy', null))
  expect(desk.card('A').pillars).toEqual({ integrity: 2 })
  expectNothing(desk, () => ratePillar(desk, id, 'empathy', null))
})

test('a drag over the levels is one step, and another pillar is another', () => {
  const desk = open()
  const { id } = desk.card('A')
  for (const level of [1, 2, 3]) ratePillar(desk, id, 'empathy', level)
  for (const level of [5, 4]) ratePillar(desk, id, 'resolution', level)
  expect(desk.steps()).toEqual(['rate', 'rate'])
  desk.editor.undo()
  expect(desk.card('A').pillars).toEqual({ empathy: 3 })
})

test('pain points break a pillar in one step, each keeping the others that it breaks', () => {
  const desk = open()
  const ids = ['Slow', 'Dear'].map((title) => desk.card(title).id)
  breakPillar(desk, [ids[0]!], 'empathy', true)
  expectOneStep(desk, () => breakPillar(desk, ids, 'integrity', true))
  expect(desk.card('Slow').brokenPillars).toEqual(['integrity', 'empathy'])
  expect(desk.card('Dear').brokenPillars).toEqual(['integrity'])
  expectNothing(desk, () => breakPillar(desk, ids, 'integrity', true))
  expectOneStep(desk, () => breakPillar(desk, ids, 'integrity', false))
  expect(desk.card('Slow').brokenPillars).toEqual(['empathy'])
  expect(desk.card('Dear').brokenPillars).toEqual([])
})

test('nothing is broken by nobody', () => {
  const desk = open()
  expectNothing(desk, () => breakPillar(desk, [], 'empathy', true))
})
