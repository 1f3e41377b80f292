import { expect, test } from 'vitest'
import { addCardHere } from '@/commands/addCard'
import { typeTitle } from '@/commands/editTitle'
import { removeRecords } from '@/commands/remove'
import { undo } from '@/commands/travel'
import { cellKey, startEditing } from '@/editor/session'
import { applyDiff, EMPTY_DIFF } from '@/model/diff'
import { openDesk, planned } from '../helpers/board'

const openMap = () =>
  openDesk(
    planned({ First: { steps: [{ touchpoint: 'A' }] }, Second: { steps: [{ touchpoint: 'B' }] } }),
  )

test('an addition that is undone while it is typed leaves nothing open that nobody can see', () => {
  const desk = openMap()
  const a = desk.card('A')
  desk.session.setState({ focus: a.id })
  addCardHere(desk, 'pain')
  undo(desk)
  const { editing, fresh, selection, focus } = desk.session.getState()
  expect({ editing, fresh, selected: selection.size }).toEqual({
    editing: null,
    fresh: false,
    selected: 0,
  })
  expect(focus).toBe(cellKey(a.homeId, desk.lane('pain').id))
})

test('with a stage that goes, the keyboard comes to one that is still there', () => {
  const desk = openMap()
  desk.session.setState({ focus: desk.card('A').id })
  removeRecords(desk, [desk.stage('First').id])
  expect(desk.session.getState().focus).toBe(desk.stage('Second').id)
})

test('an arrow that was begun at a card which is gone is no longer drawn', () => {
  const desk = openMap()
  desk.session.setState({ linkFrom: desk.card('A').id })
  removeRecords(desk, [desk.card('A').id])
  expect(desk.session.getState().linkFrom).toBeNull()
})

test('what was typed in and is removed in another window is remembered by its title, until it is told', () => {
  const desk = openMap()
  const a = desk.card('A')
  startEditing(desk.session, a.id)
  typeTitle(desk, a.id, 'A, half a wor')
  const removal = { ...EMPTY_DIFF, removed: { [a.id]: a } }
  desk.editor.receive('map', (document) => applyDiff(document, removal))
  expect(desk.session.getState()).toMatchObject({
    editing: null,
    removedElsewhere: 'A, half a wor',
  })
})

test('what is removed in this window needs no telling', () => {
  const desk = openMap()
  const a = desk.card('A')
  startEditing(desk.session, a.id)
  removeRecords(desk, [a.id])
  expect(desk.session.getState().removedElsewhere).toBeNull()
})
