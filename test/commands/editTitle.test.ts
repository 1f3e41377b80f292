import { expect, test } from 'vitest'
import { addCard, addCardHere, addTouchpoint } from '@/commands/addCard'
import { addStage } from '@/commands/addStage'
import { cancelEditing, endEditing, typeTitle } from '@/commands/editTitle'
import { addOpportunityFor } from '@/commands/links'
import { addNote } from '@/commands/notes'
import { startEditing } from '@/editor/session'
import { createNote } from '@/model/records/note'
import { type Desk, expectNothing, expectOneStep, openDesk, planned } from '../helpers/board'

const note = createNote({ x: 0, y: 0, title: 'Note' })

function open(): Desk {
  const map = planned({ Only: { steps: [{ touchpoint: 'A', pain: 'Slow' }] } })
  return openDesk({ ...map, note: { [note.id]: note } })
}

function type(desk: Desk, id: string, text: string): void {
  for (let length = 1; length <= text.length; length += 1)
    typeTitle(desk, id, text.slice(0, length))
}

const RECORDS: Readonly<Record<string, (desk: Desk) => string>> = {
  card: (desk) => desk.card('A').id,
  stage: (desk) => desk.stage('Only').id,
  lane: (desk) => desk.lane('pain').id,
  note: () => note.id,
  step: (desk) => desk.card('A').homeId,
}

const MADE: Readonly<Record<string, (desk: Desk) => string>> = {
  'a touchpoint': (desk) => addTouchpoint(desk, desk.stage('Only').id),
  'a pain point': (desk) =>
    addCard(desk, 'pain', { lane: desk.lane('pain'), homeId: desk.card('A').homeId }),
  'an opportunity that answers a pain point': (desk) => {
    addOpportunityFor(desk, desk.card('Slow').id)
    return desk.session.getState().editing!
  },
  'a card that brought its lane': (desk) => {
    addCardHere(desk, 'image')
    return desk.session.getState().editing!
  },
  'a stage': (desk) => addStage(desk),
  'a note': (desk) => addNote(desk),
}

test.each(Object.keys(RECORDS))('the title of a %s is typed in one step', (kind) => {
  const desk = open()
  const id = RECORDS[kind]!(desk)
  expectOneStep(desk, () => type(desk, id, 'New'))
  expect((desk.map[kind as 'card'][id] as { title: string }).title).toBe('New')
})

test('typing after the field was left is a step of its own', () => {
  const desk = open()
  const { id } = desk.card('A')
  startEditing(desk.session, id)
  type(desk, id, 'One')
  endEditing(desk)
  startEditing(desk.session, id)
  type(desk, id, 'Two')
  endEditing(desk)
  expect(desk.steps()).toHaveLength(2)
  desk.editor.undo()
  expect(desk.map.card[id]!.title).toBe('One')
})

test('a step of typing is called after the first line', () => {
  const desk = open()
  type(desk, note.id, 'First\nSecond')
  expect(desk.editor.store.getState().history.undo.at(-1)?.label).toEqual({
    verb: 'edit',
    name: 'First',
  })
})

test.each(Object.keys(MADE))('%s that gets a title is one step with it', (what) => {
  const desk = open()
  expectOneStep(desk, () => {
    type(desk, MADE[what]!(desk), 'New')
    endEditing(desk)
  })
  expect(desk.steps()).toEqual(['add'])
  expect(desk.session.getState()).toMatchObject({ editing: null, fresh: false })
})

test.each(Object.keys(MADE))('%s that is left without a word leaves no trace', (what) => {
  for (const text of ['', ' ', 'gone']) {
    const desk = open()
    const before = desk.now()
    const id = MADE[what]!(desk)
    type(desk, id, text)
    typeTitle(desk, id, text === 'gone' ? '' : text)
    endEditing(desk)
    expect(desk.now()).toEqual(before)
    expect(desk.steps()).toEqual([])
    expect(desk.session.getState().selection.size).toBe(0)
    expectNothing(desk, () => desk.editor.redo())
  }
})

test.each(Object.keys(MADE))('Escape in %s takes it away, whatever was typed', (what) => {
  const desk = open()
  const before = desk.now()
  type(desk, MADE[what]!(desk), 'New')
  cancelEditing(desk)
  expect(desk.now()).toEqual(before)
  expect(desk.steps()).toEqual([])
  expect(desk.session.getState()).toMatchObject({ editing: null })
  expect(desk.session.getState().selection.size).toBe(0)
})

test('Escape gives back the title that was there, and the record stays selected', () => {
  const desk = open()
  const { id } = desk.card('A')
  startEditing(desk.session, id)
  type(desk, id, 'New')
  cancelEditing(desk)
  expect(desk.map.card[id]!.title).toBe('A')
  expect(desk.steps()).toEqual([])
  expect(desk.session.getState()).toMatchObject({ editing: null, focus: id })
})

test('Escape where nothing was typed takes back nothing that came before', () => {
  const desk = open()
  const { id } = desk.card('A')
  type(desk, id, 'Kept')
  endEditing(desk)
  startEditing(desk.session, id)
  endEditing(desk)
  startEditing(desk.session, id)
  expectNothing(desk, () => cancelEditing(desk))
  expect(desk.map.card[id]!.title).toBe('Kept')
})

test('a record that is not new keeps an empty title', () => {
  const desk = open()
  const { id } = desk.card('A')
  startEditing(desk.session, id)
  typeTitle(desk, id, '')
  endEditing(desk)
  expect(desk.map.card[id]!.title).toBe('')
})

test('ending and cancelling do nothing where nothing is being typed', () => {
  const desk = open()
  expectNothing(desk, () => endEditing(desk))
  expectNothing(desk, () => cancelEditing(desk))
})

test('typing into what is gone does nothing', () => {
  const desk = open()
  expectNothing(desk, () => typeTitle(desk, 'card_gone', 'New'))
})
