import { expect, test } from 'vitest'
import { addCardHere } from '@/commands/addCard'
import { removeRecords } from '@/commands/remove'
import { undo } from '@/commands/travel'
import { cellKey } from '@/editor/session'
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
