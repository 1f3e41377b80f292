import { expect, test } from 'vitest'
import { reorder, reorderBy } from '@/commands/reorder'
import { lanesOf, stagesOf } from '@/model/outline'
import { type Desk, expectNothing, expectOneStep, openDesk, planned } from '../helpers/board'

function open(): Desk {
  return openDesk(planned({ A: {}, B: {}, C: {}, D: {} }))
}
const titles = (desk: Desk) =>
  stagesOf(desk.map)
    .map(({ title }) => title)
    .join('')

test.each([
  ['A', 1, 'BACD'],
  ['A', 3, 'BCDA'],
  ['D', 0, 'DABC'],
  ['C', 1, 'ACBD'],
])('stage %s put at place %i gives %s', (title, index, wanted) => {
  const desk = open()
  expectOneStep(desk, () => reorder(desk, 'stage', desk.stage(title).id, index))
  expect(titles(desk)).toBe(wanted)
})

test('a lane moves among the lanes', () => {
  const desk = open()
  const { id } = desk.lane('pain')
  expectOneStep(desk, () => reorder(desk, 'lane', id, 0))
  expect(lanesOf(desk.map)[0]!.id).toBe(id)
})

test('to its own place a stage does not move', () => {
  const desk = open()
  for (const [index, title] of [...'ABCD'].entries())
    expectNothing(desk, () => reorder(desk, 'stage', desk.stage(title).id, index))
})

test('one place on or back says past what it went, and stops at the ends', () => {
  const desk = open()
  expectOneStep(desk, () => reorderBy(desk, 'stage', desk.stage('B').id, 1))
  expect(titles(desk)).toBe('ACBD')
  expect(desk.session.getState().announcement).toBe('B moved to C')
  expectOneStep(desk, () => reorderBy(desk, 'stage', desk.stage('B').id, -1))
  expect(titles(desk)).toBe('ABCD')
  expectNothing(desk, () => reorderBy(desk, 'stage', desk.stage('A').id, -1))
  expectNothing(desk, () => reorderBy(desk, 'stage', desk.stage('D').id, 1))
})
