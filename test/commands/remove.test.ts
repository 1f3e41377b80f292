import { expect, test } from 'vitest'
import { attachKpi } from '@/commands/kpis'
import { addLink } from '@/commands/links'
import { addNote } from '@/commands/notes'
import { removeRecords, removeSelection } from '@/commands/remove'
import { undo } from '@/commands/travel'
import { select } from '@/editor/session'
import {
  columnsIn,
  type Desk,
  expectNothing,
  expectOneStep,
  openDesk,
  planned,
} from '../helpers/board'

function open(): Desk {
  const desk = openDesk(
    planned({
      First: {
        wide: { action: 'Wide' },
        steps: [{ touchpoint: 'A', pain: 'Slow' }, { touchpoint: 'B' }],
      },
      Second: { steps: [{ touchpoint: 'C', opportunity: 'Faster' }] },
    }),
  )
  const kpi = { definition: 'nps', value: 1, target: null, date: '' }
  addLink(desk, desk.card('Slow').id, desk.card('Faster').id)
  attachKpi(desk, desk.card('A').id, 'NPS', kpi)
  attachKpi(desk, desk.stage('First').id, 'NPS', kpi)
  return desk
}

test('a card goes with its links and measurements, and its step where it was the last', () => {
  const desk = open()
  expectOneStep(desk, () => removeRecords(desk, [desk.card('Slow').id, desk.card('A').id]))
  expect(columnsIn(desk.map).First).toEqual(['[Wide]', 'B'])
  expect(desk.map.link).toEqual({})
  expect(Object.keys(desk.map.measurement)).toHaveLength(1)
})

test('a stage goes with its steps, cards, links and measurements, and undo brings all back', () => {
  const desk = open()
  const before = desk.map
  expectOneStep(desk, () => removeRecords(desk, [desk.stage('First').id]))
  expect(columnsIn(desk.map)).toEqual({ Second: ['C, Faster'] })
  expect(Object.keys(desk.map.step)).toEqual([desk.card('C').homeId])
  expect(desk.map.link).toEqual({})
  expect(desk.map.measurement).toEqual({})
  undo(desk)
  expect(desk.map).toEqual(before)
})

test('a lane goes with its cards', () => {
  const desk = open()
  expectOneStep(desk, () => removeRecords(desk, [desk.lane('touchpoint').id]))
  expect(columnsIn(desk.map)).toEqual({ First: ['[Wide]', 'Slow'], Second: ['Faster'] })
})

test('notes and links go alone', () => {
  const desk = open()
  const note = addNote(desk)
  const [link] = Object.keys(desk.map.link)
  expectOneStep(desk, () => removeRecords(desk, [note, link!]))
  expect(desk.map.note).toEqual({})
  expect(desk.map.link).toEqual({})
  expect(desk.card('Slow')).toBeDefined()
})

test('a stage and a card in it are removed together', () => {
  const desk = open()
  const ids = [desk.card('A').id, desk.stage('First').id, desk.card('Faster').id]
  select(desk.session, ids)
  expectOneStep(desk, () => removeSelection(desk))
  expect(columnsIn(desk.map)).toEqual({ Second: ['C'] })
  expect(desk.editor.store.getState().history.undo.at(-1)?.label).toEqual({
    verb: 'remove',
    count: 3,
  })
})

test('nothing, and what is gone, is not removed', () => {
  const desk = open()
  expectNothing(desk, () => removeSelection(desk))
  expectNothing(desk, () => removeRecords(desk, ['card_gone', 'stage_gone', 'note_gone']))
})

test('the keyboard goes to a neighbour that stays, and nothing is selected any more', () => {
  const desk = open()
  select(desk.session, [desk.card('B').id])
  removeSelection(desk)
  expect(desk.session.getState().focus).toBe(desk.card('A').id)
  expect(desk.session.getState().selection.size).toBe(0)
  expect(desk.session.getState().announcement).toBe('B removed')
})

test('the keyboard stays where it is when something else is removed', () => {
  const desk = open()
  desk.session.setState({ focus: desk.card('C').id })
  removeRecords(desk, [desk.card('A').id])
  expect(desk.session.getState().focus).toBe(desk.card('C').id)
})
