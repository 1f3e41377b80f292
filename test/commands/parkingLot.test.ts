import fc from 'fast-check'
import { expect, test } from 'vitest'
import { attachKpi } from '@/commands/kpis'
import { addNote } from '@/commands/notes'
import { notesToCards, unpark } from '@/commands/notesToBoard'
import { cardOfText, textOfCard } from '@/commands/noteText'
import { park } from '@/commands/park'
import { addParked, reorderParked, toggleParkingLot } from '@/commands/parkingLot'
import { setScore } from '@/commands/scores'
import { notesInOrder, parkedNotes } from '@/model/outline'
import {
  columnsIn,
  type Desk,
  expectNothing,
  expectOneStep,
  openDesk,
  planned,
} from '../helpers/board'

function open(): Desk {
  return openDesk(
    planned({
      First: { steps: [{ touchpoint: 'A', pain: ['Slow', 'Dear'] }, { touchpoint: 'B' }] },
      Second: { steps: [] },
    }),
  )
}

const parked = (desk: Desk) => parkedNotes(desk.map).map(({ title }) => title)
const said = (desk: Desk) => desk.session.getState().announcement

test('an idea is parked at the end, and is not beside the board', () => {
  const desk = open()
  expectOneStep(desk, () => addParked(desk, '  Gifts?  '))
  expectOneStep(desk, () => addParked(desk, 'Loyalty'))
  expect(parked(desk)).toEqual(['Gifts?', 'Loyalty'])
  expect(notesInOrder(desk.map)).toEqual([])
  expect(said(desk)).toBe('Loyalty parked')
  expectNothing(desk, () => addParked(desk, ' \n '))
})

test('parked notes change places, and stay within the list', () => {
  const desk = open()
  const ids = ['a', 'b', 'c'].map((title) => addParked(desk, title)!)
  expectOneStep(desk, () => reorderParked(desk, ids[0]!, 1))
  expect(parked(desk)).toEqual(['b', 'a', 'c'])
  expect(said(desk)).toBe('a: 2 of 3')
  expectOneStep(desk, () => reorderParked(desk, ids[1]!, 99))
  expect(parked(desk)).toEqual(['a', 'c', 'b'])
  expectNothing(desk, () => reorderParked(desk, ids[1]!, 7))
})

test('cards and notes are parked in reading order, as one step, and cards keep their words', () => {
  const desk = open()
  const note = addNote(desk, { x: 0, y: -100 })
  desk.editor.transact({ verb: 'edit' }, ({ map }) => {
    map.note[note]!.title = 'Beside'
    map.card[desk.card('Slow').id]!.notes = 'Six seconds'
  })
  const ids = [note, desk.card('Dear').id, desk.card('Slow').id]
  expectOneStep(desk, () => park(desk, ids))
  expect(parked(desk)).toEqual(['Slow\n\nSix seconds', 'Dear', 'Beside'])
  expect(columnsIn(desk.map).First).toEqual(['A', 'B'])
  expect(said(desk)).toBe('3 items parked')
  expect(desk.session.getState()).toMatchObject({ parkingLot: 'shown', parkingLoss: null })
})

test('what a card had besides its words is said, and undo brings it back', () => {
  const desk = open()
  const card = desk.card('A')
  setScore(desk, card.id, null, 1)
  attachKpi(desk, card.id, 'CTR', { definition: 'ctr', value: 2 })
  const before = desk.now()
  park(desk, [card.id])
  const { parkingLoss } = desk.session.getState()
  expect(parkingLoss).toContain('emotion scores')
  expect(parkingLoss).not.toContain('evidence')
  expect(said(desk)).toContain(parkingLoss)
  desk.editor.undo()
  expect(desk.now()).toEqual(before)
})

test('parked notes become cards of the lane that they go to, touchpoints a step each', () => {
  const desk = open()
  const [a, b] = [addParked(desk, 'One')!, addParked(desk, 'Two')!]
  const stageId = desk.stage('First').id
  expectOneStep(desk, () =>
    notesToCards(desk, [b, a], {
      to: 'newStep',
      stageId,
      index: 1,
      laneId: desk.lane('touchpoint').id,
    }),
  )
  expect(columnsIn(desk.map).First).toEqual(['A, Slow, Dear', 'One', 'Two', 'B'])
  const c = addParked(desk, 'Why')!
  const { homeId } = desk.card('Slow')
  expectOneStep(desk, () =>
    notesToCards(desk, [c], { to: 'cell', homeId, index: 1, laneId: desk.lane('pain').id }),
  )
  expect(columnsIn(desk.map).First![0]).toBe('A, Slow, Why, Dear')
  expect(desk.card('Why').type).toBe('pain')
  expect(said(desk)).toBe('Why moved to A, Pain points')
})

test('in a stage without steps, thoughts stand below one another in its first', () => {
  const desk = open()
  const ids = ['x', 'y'].map((title) => addParked(desk, title)!)
  const stageId = desk.stage('Second').id
  notesToCards(desk, ids, { to: 'newStep', stageId, index: 0, laneId: desk.lane('thought').id })
  expect(columnsIn(desk.map).Second).toEqual(['x, y'])
})

test('a parked note is laid beside the board, once', () => {
  const desk = open()
  const id = addParked(desk, 'Out')!
  expectOneStep(desk, () => unpark(desk, id, { x: 10.4, y: -80.6 }))
  expect(desk.map.note[id]).toMatchObject({ x: 10, y: -81, parked: null })
  expectNothing(desk, () => unpark(desk, id, { x: 0, y: 0 }))
})

test('the words of a card come back from the parking lot as they were', () => {
  const title = fc.string().filter((text) => !text.includes('\n\n') && !text.endsWith('\n'))
  const notes = fc
    .string({ unit: fc.constantFrom('a', '\n', ' ') })
    .filter((text) => text[0] !== '\n')
  fc.assert(
    fc.property(title, notes, (title, notes) => {
      expect(cardOfText(textOfCard({ title, notes }))).toEqual({ title, notes })
    }),
  )
})

test('the parking lot opens with the keyboard in its line', () => {
  const desk = open()
  toggleParkingLot(desk)
  expect(desk.session.getState().parkingLot).toBe('wanted')
  toggleParkingLot(desk)
  expect(desk.session.getState().parkingLot).toBe('hidden')
})
