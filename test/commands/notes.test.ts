import { expect, test } from 'vitest'
import { addNote, moveNotes } from '@/commands/notes'
import type { ViewControls } from '@/editor/session'
import { expectNothing, expectOneStep, openDesk, planned } from '../helpers/board'

test('a note lies where it was put, in whole pixels, and is open for typing', () => {
  const desk = openDesk(planned({}))
  expectOneStep(desk, () => addNote(desk, { x: 10.4, y: -20.6 }))
  const [note] = Object.values(desk.map.note)
  expect(note).toMatchObject({ x: 10, y: -21, title: '' })
  expect(desk.session.getState()).toMatchObject({ editing: note!.id, fresh: true })
})

test('without a place it lies in the middle of the view, or at the corner where there is none', () => {
  const desk = openDesk(planned({}))
  addNote(desk)
  const middle = () => ({ x: 300, y: 200 })
  desk.session.setState({ view: { middle } as ViewControls })
  addNote(desk)
  expect(Object.values(desk.map.note).map(({ x, y }) => [x, y])).toEqual([
    [0, 0],
    [300, 200],
  ])
})

test('notes are moved in one step', () => {
  const desk = openDesk(planned({}))
  const [a, b] = [addNote(desk), addNote(desk)]
  expectOneStep(desk, () =>
    moveNotes(
      desk,
      new Map([
        [a, { x: 1.2, y: 2 }],
        [b, { x: 3, y: 4 }],
      ]),
    ),
  )
  expect(desk.map.note[a]).toMatchObject({ x: 1, y: 2 })
  expect(desk.map.note[b]).toMatchObject({ x: 3, y: 4 })
})

test('no notes, notes that are gone and notes that stay are nothing', () => {
  const desk = openDesk(planned({}))
  const id = addNote(desk, { x: 5, y: 5 })
  expectNothing(desk, () => moveNotes(desk, new Map()))
  expectNothing(desk, () => moveNotes(desk, new Map([['note_gone', { x: 1, y: 1 }]])))
  expectNothing(desk, () => moveNotes(desk, new Map([[id, { x: 5, y: 5 }]])))
})
