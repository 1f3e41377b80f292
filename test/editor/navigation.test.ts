import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Cell,
  cellAt,
  columnsOf,
  type Direction,
  emptyCellKey,
  neighbour,
} from '@/editor/navigation'
import { cellKey, pointKey } from '@/editor/session'
import type { MapDocument } from '@/model/document'
import { cardsIn, lanesOf, stagesOf } from '@/model/outline'
import { cardTypeOf } from '@/model/records/lane'
import { arbitraryMap } from '../helpers/arbitraryMap'
import { openDesk, planned } from '../helpers/board'

const DIRECTIONS: readonly Direction[] = ['left', 'right', 'up', 'down']
const shown = { hiddenPersonas: new Set<never>(), hiddenLanes: new Set<never>() }

const map = planned({
  First: {
    steps: [
      { touchpoint: 'A', pain: ['Slow', 'Dear'] },
      { touchpoint: 'B', thought: 'Hm' },
    ],
  },
  Second: { wide: { action: 'Wide' }, steps: [{ touchpoint: 'C' }] },
  Third: {},
})
const { card, stage, lane } = openDesk(map)
const home = (title: string) => card(title).homeId

function walked(from: string, ...directions: Direction[]): string {
  return directions.reduce((key, direction) => neighbour(map, key, direction, shown), from)
}

/** All places that the arrow keys lead to from one place. */
function reachable(document: MapDocument, start: string): Set<string> {
  const found = new Set([start])
  for (const key of found)
    for (const direction of DIRECTIONS) found.add(neighbour(document, key, direction, shown))
  return found
}

/** What the keyboard can stand on in a cell: its cards, or the empty cell itself. */
function keysOf(document: MapDocument, { homeId, lane }: Omit<Cell, 'stageId'>): string[] {
  const cards = cardsIn(document, homeId, lane.id)
  return cards.length > 0
    ? cards.map(({ id }) => id)
    : [emptyCellKey(document, homeId, lane.id)].flatMap((key) => key ?? [])
}

function cellsOf(document: MapDocument): Omit<Cell, 'stageId'>[] {
  const lanes = lanesOf(document).filter(({ type, collapsed }) => cardTypeOf(type) && !collapsed)
  return columnsOf(document).flatMap(({ homeId }) => lanes.map((each) => ({ homeId, lane: each })))
}

/** Maps of any shape, with some lanes collapsed and at most one emotion lane. */
const anyMap = fc.tuple(arbitraryMap, fc.array(fc.boolean())).map(([{ map }, folded]) => {
  const lanes = lanesOf(map)
    .filter(({ type }, at, all) => all.findIndex((each) => each.type === type) === at)
    .map((each, at) => ({ ...each, collapsed: folded[at] ?? false }))
  const kept = new Set<string>(lanes.map(({ id }) => id))
  const cards = Object.values(map.card).filter(({ laneId }) => kept.has(laneId))
  return {
    ...map,
    lane: Object.fromEntries(lanes.map((each) => [each.id, each])),
    card: Object.fromEntries(cards.map((each) => [each.id, each])),
  }
})

test('the columns are the steps, and the stages that hold something or have no step', () => {
  expect(columnsOf(map).map(({ homeId }) => homeId)).toEqual([
    home('A'),
    home('B'),
    stage('Second').id,
    home('C'),
    stage('Third').id,
  ])
})

test('right and left go from column to column in a lane', () => {
  const empty = cellKey(home('B'), lane('pain').id)
  expect(walked(card('A').id, 'right')).toBe(card('B').id)
  expect(walked(card('Slow').id, 'right')).toBe(empty)
  expect(walked(empty, 'left')).toBe(card('Slow').id)
  expect(walked(card('C').id, 'right')).toBe(cellKey(stage('Third').id, lane('touchpoint').id))
})

test('right does nothing in the last column, left leads from the first to the lane', () => {
  const last = cellKey(stage('Third').id, lane('pain').id)
  expect(walked(last, 'right')).toBe(last)
  expect(walked(card('Slow').id, 'left')).toBe(lane('pain').id)
  expect(walked(lane('pain').id, 'right')).toBe(card('Slow').id)
  expect(walked(lane('pain').id, 'left')).toBe(lane('pain').id)
})

test('down and up pass through the cards of a cell before they leave it', () => {
  const answer = cellKey(home('A'), lane('opportunity').id)
  expect(walked(card('Slow').id, 'down')).toBe(card('Dear').id)
  expect(walked(card('Slow').id, 'down', 'down')).toBe(answer)
  expect(walked(answer, 'up')).toBe(card('Dear').id)
})

test('up from the first lane leads to the stage header, down from there back', () => {
  expect(walked(card('A').id, 'up')).toBe(stage('First').id)
  expect(walked(card('B').id, 'up', 'down')).toBe(card('A').id)
  expect(walked(stage('First').id, 'up')).toBe(stage('First').id)
})

test('from header to header it goes stage by stage', () => {
  const [first, second, third] = stagesOf(map).map(({ id }) => id)
  expect(walked(first!, 'right')).toBe(second)
  expect(walked(first!, 'right', 'right')).toBe(third)
  expect(walked(third!, 'right')).toBe(third)
  expect(walked(third!, 'left', 'left', 'left')).toBe(first)
})

test('the lanes lead to one another, and the first of them to the first stage', () => {
  const lanes = lanesOf(map)
  expect(walked(lanes[0]!.id, 'down')).toBe(lanes[1]!.id)
  expect(walked(lanes[1]!.id, 'up')).toBe(lanes[0]!.id)
  expect(walked(lanes[0]!.id, 'up')).toBe(stage('First').id)
  expect(walked(lanes.at(-1)!.id, 'down')).toBe(lanes.at(-1)!.id)
})

test('the curve is passed by on the way down, and walked along from one of its points', () => {
  const point = pointKey(null, card('A').id)
  expect(walked(card('A').id, 'down')).toBe(cellKey(home('A'), lane('thought').id))
  expect(walked(point, 'right')).toBe(pointKey(null, card('B').id))
  expect(walked(point, 'down')).toBe(cellKey(home('A'), lane('thought').id))
  const bare = cellKey(stage('Third').id, lane('touchpoint').id)
  expect(walked(bare, 'down')).toBe(cellKey(stage('Third').id, lane('thought').id))
})

test('a card of a whole stage is stood on before its steps; where the stage has none, its steps follow', () => {
  const inSecond = cellKey(home('C'), lane('pain').id)
  expect(walked(cellKey(home('B'), lane('pain').id), 'right')).toBe(inSecond)
  expect(walked(inSecond, 'left')).toBe(cellKey(home('B'), lane('pain').id))
  expect(walked(cellKey(home('B'), lane('action').id), 'right')).toBe(card('Wide').id)
  expect(walked(card('Wide').id, 'right')).toBe(cellKey(home('C'), lane('action').id))
  const action = { ...lane('action'), collapsed: true }
  const folded = { ...map, lane: { ...map.lane, [action.id]: action } }
  expect(neighbour(folded, stage('Second').id, 'down', shown)).toBe(card('C').id)
})

test('a collapsed lane is passed over', () => {
  const thought = { ...lane('thought'), collapsed: true }
  const folded = { ...map, lane: { ...map.lane, [thought.id]: thought } }
  expect(neighbour(folded, pointKey(null, card('A').id), 'down', shown)).toBe(card('Slow').id)
  expect(neighbour(folded, card('Slow').id, 'up', shown)).toBe(card('A').id)
  expect(neighbour(folded, thought.id, 'right', shown)).toBe(thought.id)
})

test('from a place that is no longer there it goes to the first', () => {
  for (const key of ['', 'card_gone', 'cell:step_gone:lane_gone', 'point:mean:card_gone'])
    expect(neighbour(map, key, 'down', shown)).toBe(card('A').id)
})

test('an empty map has nowhere to go', () => {
  const empty = planned({})
  expect(neighbour(empty, 'nowhere', 'down', shown)).toBe('nowhere')
})

test('a cell knows its home, its stage and its lane; headers and notes are no cells', () => {
  const cell = { homeId: home('B'), stageId: stage('First').id, lane: lane('pain') }
  expect(cellAt(map, cellKey(home('B'), lane('pain').id))).toEqual(cell)
  expect(cellAt(map, card('Wide').id)).toEqual({
    homeId: stage('Second').id,
    stageId: stage('Second').id,
    lane: lane('action'),
  })
  for (const key of [stage('First').id, lane('pain').id, 'note_x', 'cell:step_gone:lane_gone'])
    expect(cellAt(map, key)).toBeUndefined()
})

test('from anywhere the arrow keys reach every cell, every header and every lane', () => {
  fc.assert(
    fc.property(anyMap, fc.nat(99), (document, by) => {
      const cells = cellsOf(document).flatMap((cell) => keysOf(document, cell))
      const stages = stagesOf(document).map(({ id }) => id)
      // From headers alone, where no lane is open, there is no way to the lanes.
      const lanes = cells.length > 0 ? lanesOf(document).map(({ id }) => id) : []
      const all = [...cells, ...stages, ...lanes]
      const found = reachable(document, all[by % all.length]!)
      for (const key of all) expect(found).toContain(key)
    }),
    { numRuns: 150 },
  )
})

test('the arrow keys never lead outside the board', () => {
  fc.assert(
    fc.property(anyMap, (document) => {
      const cells = new Set(cellsOf(document).flatMap((cell) => keysOf(document, cell)))
      for (const key of reachable(document, 'nowhere')) {
        if (key === 'nowhere') continue
        const point = key.startsWith('point:')
        const record = document.stage[key] ?? document.lane[key] ?? document.note[key]
        expect(point ? document.card[key.split(':')[2]!] : (record ?? cells.has(key))).toBeTruthy()
      }
    }),
    { numRuns: 150 },
  )
})

test('with two emotion lanes the keyboard still passes below the second', () => {
  const two = planned({ Only: { steps: [{ touchpoint: 'T', pain: 'P' }] } }, [
    'touchpoint',
    'emotion',
    'emotion',
    'pain',
  ])
  const desk = openDesk(two)
  let key: string = desk.card('T').id
  for (let press = 0; press < 3; press += 1) key = neighbour(two, key, 'down', shown)
  expect(key).toBe(desk.card('P').id)
})
