import { expect, test } from 'vitest'
import { addNote } from '@/commands/notes'
import { cancel, extend, open, selectAll, walk, walkToEmotion, walkToStep } from '@/commands/walk'
import { cellKey, pointKey } from '@/editor/session'
import { columnsIn, type Desk, expectNothing, openDesk, planned } from '../helpers/board'

function openMap(): Desk {
  return openDesk(
    planned({
      First: { steps: [{ touchpoint: 'A', pain: 'Slow' }, { touchpoint: 'B' }] },
      Second: {},
    }),
  )
}

const focusOf = (desk: Desk) => desk.session.getState().focus

test('an arrow key moves the keyboard, and selects the record that it stands on', () => {
  const desk = openMap()
  desk.session.setState({ focus: desk.card('A').id, persona: 'persona_a' })
  walk(desk, 'right')
  expect(focusOf(desk)).toBe(desk.card('B').id)
  expect([...desk.session.getState().selection]).toEqual([desk.card('B').id])
  expect(desk.session.getState().persona).toBeNull()
})

test('on an empty cell and on a point of the curve nothing is selected', () => {
  const desk = openMap()
  desk.session.setState({ focus: desk.card('Slow').id })
  walk(desk, 'right')
  expect(focusOf(desk)).toBe(cellKey(desk.card('B').homeId, desk.lane('pain').id))
  expect(desk.session.getState().selection.size).toBe(0)
  desk.session.setState({ focus: desk.card('A').id })
  walkToEmotion(desk)
  expect(focusOf(desk)).toBe(pointKey(null, desk.card('A').id))
  expect(desk.session.getState().selection.size).toBe(0)
  walkToEmotion(desk)
  expect(focusOf(desk)).toBe(desk.card('A').id)
})

test('Tab goes to the next step in the same lane, and says when there is none', () => {
  const desk = openMap()
  desk.session.setState({ focus: desk.card('Slow').id })
  expect(walkToStep(desk, -1)).toBe(false)
  expect(walkToStep(desk, 1)).toBe(true)
  expect(focusOf(desk)).toBe(cellKey(desk.card('B').homeId, desk.lane('pain').id))
  expect(walkToStep(desk, -1)).toBe(true)
  expect(focusOf(desk)).toBe(desk.card('Slow').id)
  for (const focus of [null, desk.stage('First').id]) {
    desk.session.setState({ focus })
    expect(walkToStep(desk, 1)).toBe(false)
    expect(focusOf(desk)).toBe(focus)
  }
})

test('Enter opens the title of whatever has one', () => {
  const desk = openMap()
  const note = addNote(desk)
  for (const id of [desk.card('A').id, desk.stage('First').id, desk.lane('pain').id, note]) {
    desk.session.setState({ focus: id, editing: null })
    expectNothing(desk, () => open(desk))
    expect(desk.session.getState()).toMatchObject({ editing: id, fresh: false })
  }
})

test('Enter in an empty cell adds a card of its lane, and in a stage without steps the first', () => {
  const desk = openMap()
  desk.session.setState({ focus: cellKey(desk.card('B').homeId, desk.lane('pain').id) })
  open(desk)
  const id = desk.session.getState().editing!
  expect(desk.map.card[id]).toMatchObject({ type: 'pain', homeId: desk.card('B').homeId })
  desk.session.setState({ focus: cellKey(desk.stage('Second').id, desk.lane('thought').id) })
  open(desk)
  expect(columnsIn(desk.map).Second).toEqual([''])
  expect(desk.map.card[desk.session.getState().editing!]!.type).toBe('thought')
})

test('Enter on a card ends the arrow that was started', () => {
  const desk = openMap()
  const [from, to] = [desk.card('Slow').id, desk.card('B').id]
  desk.session.setState({ focus: to, linkFrom: from })
  open(desk)
  expect(Object.values(desk.map.link)).toMatchObject([{ fromId: from, toId: to }])
  expect(desk.session.getState()).toMatchObject({ linkFrom: null, editing: null })
})

test('Enter without a place does nothing', () => {
  const desk = openMap()
  for (const focus of [null, 'card_gone', pointKey(null, desk.card('A').id)]) {
    desk.session.setState({ focus })
    expectNothing(desk, () => open(desk))
    expect(desk.session.getState().editing).toBeNull()
  }
})

test('Escape lets go of the arrow, then the tool, then the selection', () => {
  const desk = openMap()
  const { id } = desk.card('A')
  desk.session.setState({ linkFrom: id, tool: 'hand', selection: new Set([id]) })
  cancel(desk)
  expect(desk.session.getState()).toMatchObject({ linkFrom: null, tool: 'hand' })
  cancel(desk)
  expect(desk.session.getState().tool).toBe('select')
  expect(desk.session.getState().selection.size).toBe(1)
  cancel(desk)
  expect(desk.session.getState().selection.size).toBe(0)
})

test('all cards and notes can be selected', () => {
  const desk = openMap()
  const note = addNote(desk)
  selectAll(desk)
  expect(new Set(desk.session.getState().selection)).toEqual(
    new Set([...Object.keys(desk.map.card), note]),
  )
})

test('with Shift the keyboard goes on and what was selected stays so', () => {
  const desk = openMap()
  desk.session.setState({
    focus: desk.card('A').id,
    selection: new Set<string>([desk.card('A').id]),
  })
  extend(desk, 'right')
  expect(focusOf(desk)).toBe(desk.card('B').id)
  expect([...desk.session.getState().selection]).toEqual([desk.card('A').id, desk.card('B').id])
})

test('Tab goes from the last step of a stage to the first of the next, past what spans that stage', () => {
  const desk = openDesk(
    planned({
      First: { steps: [{ touchpoint: 'A' }] },
      Second: { wide: { action: 'Wide' }, steps: [{ touchpoint: 'B' }] },
    }),
  )
  desk.session.setState({ focus: desk.card('A').id })
  expect(walkToStep(desk, 1)).toBe(true)
  expect(focusOf(desk)).toBe(desk.card('B').id)
  expect(walkToStep(desk, -1)).toBe(true)
  expect(focusOf(desk)).toBe(desk.card('A').id)
})
