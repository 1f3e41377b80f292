import { expect, test } from 'vitest'
import { addCard, addCardHere, addCardInCell, addTouchpoint } from '@/commands/addCard'
import { endEditing, typeTitle } from '@/commands/editTitle'
import { cellKey } from '@/editor/session'
import { CARD_TYPES, type CardType } from '@/model/records/card'
import { createLane } from '@/model/records/lane'
import {
  type BoardPlan,
  columnsIn,
  type Desk,
  expectNothing,
  expectOneStep,
  openDesk,
  planned,
} from '../helpers/board'

const plan: BoardPlan = {
  First: { steps: [{ touchpoint: 'A', pain: ['Slow', 'Dear'] }, { touchpoint: 'B' }] },
  Second: { wide: { action: 'Wide' }, steps: [{ touchpoint: 'C' }] },
  Third: {},
}

/** Adds a card and gives it the title `new`, as people do. */
function named(desk: Desk, add: () => unknown): void {
  expectOneStep(desk, () => {
    add()
    typeTitle(desk, desk.session.getState().editing!, 'new')
  })
  endEditing(desk)
}

test('a card goes below those of its cell, or to the place that is asked for', () => {
  const desk = openDesk(planned(plan))
  const place = { lane: desk.lane('pain'), homeId: desk.card('A').homeId }
  named(desk, () => addCard(desk, 'pain', place))
  expect(columnsIn(desk.map).First![0]).toBe('A, Slow, Dear, new')
  desk.editor.undo()
  named(desk, () => addCard(desk, 'pain', { ...place, index: 1 }))
  expect(columnsIn(desk.map).First![0]).toBe('A, Slow, new, Dear')
})

test('a card between two steps makes a step there', () => {
  const desk = openDesk(planned(plan))
  const stageId = desk.stage('First').id
  for (const [stepIndex, columns] of [
    [0, ['new', 'A, Slow, Dear', 'B']],
    [1, ['A, Slow, Dear', 'new', 'B']],
    [2, ['A, Slow, Dear', 'B', 'new']],
  ] as const) {
    const lane = desk.lane('touchpoint')
    named(desk, () => addCard(desk, 'touchpoint', { lane, stageId, stepIndex }))
    expect(columnsIn(desk.map).First).toEqual(columns)
    desk.editor.undo()
  }
})

test('a new card is open for typing, selected and announced', () => {
  const desk = openDesk(planned(plan))
  const id = addTouchpoint(desk, desk.stage('First').id)
  expect(desk.session.getState()).toMatchObject({
    editing: id,
    focus: id,
    fresh: true,
    announcement: 'Touchpoint added',
  })
  expect([...desk.session.getState().selection]).toEqual([id])
})

test('a touchpoint is added as the last step of its stage', () => {
  const desk = openDesk(planned(plan))
  named(desk, () => addTouchpoint(desk, desk.stage('First').id))
  expect(columnsIn(desk.map).First).toEqual(['A, Slow, Dear', 'B', 'new'])
  desk.editor.undo()
  named(desk, () => addTouchpoint(desk, desk.stage('Third').id))
  expect(columnsIn(desk.map).Third).toEqual(['new'])
})

test('in a stage without steps a card gets the first, else it may be as wide as the stage', () => {
  const desk = openDesk(planned(plan))
  const lane = desk.lane('pain')
  named(desk, () => addCardInCell(desk, 'pain', { homeId: desk.stage('Third').id, lane }))
  expect(columnsIn(desk.map).Third).toEqual(['new'])
  desk.editor.undo()
  named(desk, () => addCardInCell(desk, 'pain', { homeId: desk.stage('Second').id, lane }))
  expect(columnsIn(desk.map).Second).toEqual(['[new, Wide]', 'C'])
})

test.each<[CardType, string, Record<string, string[]>]>([
  ['touchpoint', 'A', { First: ['A, Slow, Dear', 'new', 'B'] }],
  ['touchpoint', 'Slow', { First: ['A, Slow, Dear', 'new', 'B'] }],
  ['opportunity', 'Slow', { First: ['A, Slow, Dear, new', 'B'] }],
  ['thought', 'B', { First: ['A, Slow, Dear', 'B, new'] }],
  ['touchpoint', 'Wide', { Second: ['[Wide]', 'C', 'new'] }],
  ['pain', 'Wide', { Second: ['[Wide]', 'C, new'] }],
])('a %s added at %s stands where the keyboard does', (type, at, columns) => {
  const desk = openDesk(planned(plan))
  desk.session.setState({ focus: desk.card(at).id })
  named(desk, () => addCardHere(desk, type))
  expect(columnsIn(desk.map)).toMatchObject(columns)
})

test('at an empty cell and at a stage header the card goes there, too', () => {
  const desk = openDesk(planned(plan))
  desk.session.setState({ focus: cellKey(desk.card('B').homeId, desk.lane('pain').id) })
  named(desk, () => addCardHere(desk, 'pain'))
  expect(columnsIn(desk.map).First![1]).toBe('B, new')
  desk.editor.undo()
  desk.session.setState({ focus: desk.stage('First').id })
  named(desk, () => addCardHere(desk, 'touchpoint'))
  expect(columnsIn(desk.map).First).toEqual(['A, Slow, Dear', 'B', 'new'])
})

test('without a place it goes to the end of the map', () => {
  const desk = openDesk(planned(plan))
  named(desk, () => addCardHere(desk, 'thought'))
  expect(columnsIn(desk.map).Third).toEqual(['new'])
})

test('on a map without stages nothing is added', () => {
  const desk = openDesk(planned({}))
  expectNothing(desk, () => addCardHere(desk, 'touchpoint'))
  expect(desk.session.getState().editing).toBeNull()
})

test.each(CARD_TYPES)('where there is no lane for a %s it comes with the card', (type) => {
  const desk = openDesk(planned({ Only: { steps: [{}] } }, ['kpi']))
  named(desk, () => addCardHere(desk, type))
  expect(desk.lane(type).type).toBe(type)
  expect(desk.card('new').laneId).toBe(desk.lane(type).id)
})

test('a card of a lane that is not in the map yet brings exactly that lane', () => {
  const desk = openDesk(planned({ Only: { steps: [{ touchpoint: 'A' }] } }))
  const lane = createLane({ type: 'image', order: 'b00' })
  named(desk, () => addCard(desk, 'image', { lane, homeId: desk.card('A').homeId }))
  expect(desk.map.lane[lane.id]).toEqual(lane)
})
