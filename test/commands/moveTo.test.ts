import { expect, test } from 'vitest'
import { moveTo } from '@/commands/moveTo'
import { addParked } from '@/commands/parkingLot'
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
      First: {
        steps: [
          { touchpoint: 'A', pain: ['Slow', 'Dear'] },
          { touchpoint: 'B', thought: 'Hm' },
        ],
      },
      Second: { steps: [{ touchpoint: 'C' }] },
    }),
  )
}

const ids = (desk: Desk, ...titles: string[]) => titles.map((title) => desk.card(title).id)

test('cards of several steps go to one cell, below those that are there', () => {
  const desk = open()
  const { homeId } = desk.card('C')
  const laneId = desk.lane('pain').id
  expectOneStep(desk, () =>
    moveTo(desk, ids(desk, 'Dear', 'Slow'), { to: 'cell', homeId, laneId, index: Infinity }),
  )
  expect(columnsIn(desk.map)).toEqual({ First: ['A', 'B, Hm'], Second: ['C, Slow, Dear'] })
  expect(desk.session.getState().announcement).toBe('2 items moved to C, Pain points')
})

test('cards that are in the cell already stay, and that is said', () => {
  const desk = open()
  const { homeId, laneId } = desk.card('Slow')
  const there = { to: 'cell', homeId, laneId, index: Infinity } as const
  expectNothing(desk, () => moveTo(desk, ids(desk, 'Slow'), there))
  expect(desk.session.getState().announcement).toBe('Slow is already at A, Pain points')
  expect([...desk.session.getState().selection]).toEqual(ids(desk, 'Slow'))
  expectOneStep(desk, () => moveTo(desk, ids(desk, 'Slow', 'Hm'), there))
})

test('cards of other lanes than the first stay in theirs', () => {
  const desk = open()
  const { homeId } = desk.card('C')
  const laneId = desk.lane('opportunity').id
  moveTo(desk, ids(desk, 'Hm', 'Slow'), { to: 'cell', homeId, laneId, index: Infinity })
  // The thought is first in reading order, and leads.
  expect(desk.card('Hm').type).toBe('opportunity')
  expect(desk.card('Slow').type).toBe('pain')
})

test('a touchpoint takes its step along to a new place', () => {
  const desk = open()
  const stageId = desk.stage('Second').id
  const laneId = desk.lane('touchpoint').id
  expectOneStep(desk, () =>
    moveTo(desk, ids(desk, 'A'), { to: 'newStep', stageId, laneId, index: 1 }),
  )
  expect(columnsIn(desk.map)).toEqual({ First: ['B, Hm'], Second: ['C', 'A, Slow, Dear'] })
  expect(desk.session.getState().announcement).toBe('A moved to Second, step 2, Touchpoints')
})

test('cards and parked notes go together, in one step, the notes behind the cards', () => {
  const desk = open()
  const note = addParked(desk, 'Gift')!
  const stageId = desk.stage('Second').id
  const laneId = desk.lane('touchpoint').id
  expectOneStep(desk, () =>
    moveTo(desk, [note, ...ids(desk, 'B')], { to: 'newStep', stageId, laneId, index: 0 }),
  )
  expect(columnsIn(desk.map).Second).toEqual(['B, Hm', 'Gift', 'C'])
  expect([...desk.session.getState().selection]).toEqual(ids(desk, 'B', 'Gift'))
})

test('nothing, and lanes that hold no cards, are no destination', () => {
  const desk = open()
  const { homeId } = desk.card('C')
  const to = { to: 'cell', homeId, index: 0 } as const
  expectNothing(desk, () => moveTo(desk, [], { ...to, laneId: desk.lane('pain').id }))
  expectNothing(desk, () =>
    moveTo(desk, ids(desk, 'A'), { ...to, laneId: desk.lane('emotion').id }),
  )
})
