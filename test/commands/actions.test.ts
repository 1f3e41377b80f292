import { expect, test } from 'vitest'
import { addAction, turnIntoAction } from '@/commands/actions'
import { endEditing } from '@/commands/editTitle'
import { createNote } from '@/model/records/note'
import {
  columnsIn,
  type Desk,
  expectNothing,
  expectOneStep,
  openDesk,
  planned,
} from '../helpers/board'

const plan = { First: { steps: [{ touchpoint: 'A' }] }, Last: { steps: [{ touchpoint: 'B' }] } }

function withNote(title: string, plan: Parameters<typeof planned>[0]) {
  const note = createNote({ x: 0, y: 0, title, parked: 'a0' })
  const desk = openDesk({ ...planned(plan), note: { [note.id]: note } })
  return { desk, note }
}

const announced = (desk: Desk) => desk.session.getState().announcement

test('an action stands at the end of the map, ready to type in, and goes without a word', () => {
  const desk = openDesk(planned(plan))
  expectOneStep(desk, () => addAction(desk))
  expect(columnsIn(desk.map)).toEqual({ First: ['A'], Last: ['B, '] })
  expect(desk.session.getState()).toMatchObject({ editing: desk.card('').id, fresh: true })
  expect(announced(desk)).toBe('Opportunity added')
  const left = openDesk(planned(plan))
  addAction(left)
  endEditing(left)
  expect(columnsIn(left.map)).toEqual({ First: ['A'], Last: ['B'] })
  expect(left.steps()).toEqual([])
})

test('a note becomes an action: its first line the title, the rest its notes', () => {
  const { desk, note } = withNote('Ask legal\nabout returns\n  by May ', plan)
  expectOneStep(desk, () => turnIntoAction(desk, note.id))
  expect(desk.map.note).toEqual({})
  expect(desk.card('Ask legal')).toMatchObject({
    type: 'opportunity',
    notes: 'about returns\n  by May',
  })
  expect(columnsIn(desk.map).Last).toEqual(['B, Ask legal'])
  expect(announced(desk)).toBe('Ask legal moved to Opportunities')
})

test('without a stage there is no place for an action, and a note stays', () => {
  const { desk, note } = withNote('Ask legal', {})
  expectNothing(desk, () => addAction(desk))
  expectNothing(desk, () => turnIntoAction(desk, note.id))
  const staged = openDesk(planned(plan))
  expectNothing(staged, () => turnIntoAction(staged, note.id))
})
