import { expect, test } from 'vitest'
import { addStage } from '@/commands/addStage'
import { stagesOf } from '@/model/outline'
import { expectOneStep, openDesk, planned } from '../helpers/board'

test.each([
  [undefined, ['First', 'Second', '']],
  [0, ['', 'First', 'Second']],
  [1, ['First', '', 'Second']],
])('a stage added at place %s stands there', (index, titles) => {
  const desk = openDesk(planned({ First: {}, Second: {} }))
  expectOneStep(desk, () => addStage(desk, index))
  expect(stagesOf(desk.map).map(({ title }) => title)).toEqual(titles)
})

test('a new stage is open for typing, in a colour that none before it has', () => {
  const desk = openDesk(planned({}))
  for (let count = 0; count < 9; count += 1) {
    const id = addStage(desk)
    expect(desk.session.getState()).toMatchObject({ editing: id, fresh: true, focus: id })
  }
  expect(new Set(stagesOf(desk.map).map(({ colour }) => colour)).size).toBe(9)
  addStage(desk)
  expect(stagesOf(desk.map)).toHaveLength(10)
})
