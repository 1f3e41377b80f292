import { expect, test } from 'vitest'
import { addEvidence } from '@/commands/evidence'
import { setResearch } from '@/commands/research'
import { researchOf } from '@/model/research'
import { expectNothing, expectOneStep, openDesk, planned } from '../helpers/board'

test('the standing of several cards is set by hand in one step, and follows the evidence again', () => {
  const desk = openDesk(planned({ Only: { steps: [{ touchpoint: ['A', 'B'] }] } }))
  addEvidence(desk, desk.card('A').id, { source: 'sales' })
  const ids = ['A', 'B'].map((title) => desk.card(title).id)
  const standings = () => ['A', 'B'].map((title) => researchOf(desk.map, desk.card(title)))
  expect(standings()).toEqual(['partly', 'assumption'])
  expectOneStep(desk, () => setResearch(desk, ids, 'researched'))
  expect(standings()).toEqual(['researched', 'researched'])
  expectOneStep(desk, () => setResearch(desk, ids, null))
  expect(standings()).toEqual(['partly', 'assumption'])
  expect(desk.steps().at(-1)).toBe('prove')
  expectNothing(desk, () => setResearch(desk, ids, null))
})
