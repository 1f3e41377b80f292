import fc from 'fast-check'
import { expect, test } from 'vitest'
import { moveCards } from '@/commands/moveCards'
import type { Point } from '@/layout/box'
import { type DropTarget, dropTargetAt } from '@/layout/drop'
import type { Geometry } from '@/layout/geometry'
import type { MapDocument } from '@/model/document'
import { cardsIn, stepsOf } from '@/model/outline'
import type { Card, CardId } from '@/model/records/card'
import { cardTypeOf } from '@/model/records/lane'
import { arbitraryMap } from '../helpers/arbitraryMap'
import { laidOut, openDesk, planned } from '../helpers/board'

const map = planned({
  First: {
    wide: { action: 'Wide' },
    steps: [
      { touchpoint: ['A', 'A2'], pain: ['Slow', 'Dear'], action: 'Call' },
      { touchpoint: 'B', opportunity: 'Faster' },
    ],
  },
  Second: { steps: [{ touchpoint: 'C', pain: 'Late' }] },
  Third: {},
})

/** Points all over a board and around it. */
function pointsOn({ width, height }: Geometry, step: number): Point[] {
  const points: Point[] = []
  for (let x = -20; x < width + 20; x += step)
    for (let y = -20; y < height + 20; y += step) points.push({ x: x + 0.5, y: y + 0.5 })
  return points
}

/** Between which two others of its cell, or of its stage's columns, a marker was shown. */
function shownBetween(geometry: Geometry, target: DropTarget, gone: (id: string) => boolean) {
  const { marker } = target
  if (target.to === 'cell') {
    const middle = marker.y + marker.height / 2
    return [...geometry.cards.values()]
      .filter(({ homeId, laneId, id }) => {
        return homeId === target.homeId && laneId === target.laneId && !gone(id)
      })
      .map(({ id, y, height }) => [id, y + height / 2 < middle] as const)
  }
  const middle = marker.x + marker.width / 2
  const stage = geometry.stages.find(({ id }) => id === target.stageId)!
  return stage.steps
    .filter(({ id }) => !gone(id))
    .map(({ id, x, width }) => [id, x + width / 2 < middle] as const)
}

/** Drops a card and checks that it lies where the marker was. */
function expectWhereShown(map: MapDocument, geometry: Geometry, card: Card, target: DropTarget) {
  const desk = openDesk(map)
  moveCards(desk, [card.id], card.id, target)
  const dropped = desk.map.card[card.id]!
  expect(dropped.laneId).toBe(target.laneId)
  expect(dropped.type).toBe(cardTypeOf(desk.map.lane[target.laneId]!.type))
  const shown = shownBetween(geometry, target, (id) => id === card.id || id === dropped.homeId)
  const before = shown.flatMap(([id, isBefore]) => (isBefore ? [id] : []))
  const after = shown.flatMap(([id, isBefore]) => (isBefore ? [] : [id]))
  if (target.to === 'cell') {
    const cell = cardsIn(desk.map, target.homeId, target.laneId).map(({ id }) => id as string)
    expect(dropped.homeId).toBe(target.homeId)
    expect(cell).toEqual([...before, card.id, ...after])
  } else {
    const left = (id: string) => desk.map.step[id] !== undefined
    const steps = stepsOf(desk.map, target.stageId).map(({ id }) => id as string)
    expect(steps).toEqual([...before.filter(left), dropped.homeId, ...after.filter(left)])
  }
}

test('wherever a card of the plan is dropped, it lies where the marker said', () => {
  const geometry = laidOut(map)
  for (const card of Object.values(map.card)) {
    let last = ''
    for (const point of pointsOn(geometry, 11)) {
      const target = dropTargetAt(geometry, point, new Set([card.id]))
      const key = JSON.stringify(target ?? null)
      if (!target || key === last) continue
      last = key
      expectWhereShown(map, geometry, card, target)
    }
  }
})

test('so it does on any map', () => {
  fc.assert(
    fc.property(
      arbitraryMap,
      fc.nat(99),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      ({ map, library }, by, right, down) => {
        const geometry = laidOut(map, library)
        const cards = [...geometry.cards.keys()]
        const card = map.card[cards[by % cards.length] ?? '']
        if (!card) return
        const point = { x: right * geometry.width, y: down * geometry.height }
        const target = dropTargetAt(geometry, point, new Set([card.id]))
        if (target) expectWhereShown(map, geometry, card, target)
      },
    ),
    { numRuns: 400 },
  )
})

test('the marker lies in the lane and on the board', () => {
  const geometry = laidOut(map)
  for (const point of pointsOn(geometry, 7)) {
    const target = dropTargetAt(geometry, point, new Set<CardId>())
    if (!target) continue
    const lane = geometry.lanes.find(({ id }) => id === target.laneId)!
    const { x, y, width, height } = target.marker
    expect(point.y >= lane.y && point.y < lane.y + lane.height).toBe(true)
    expect(y >= lane.y && y + height <= lane.y + lane.height).toBe(true)
    expect(x >= 0 && x + width <= geometry.width).toBe(true)
  }
})

test('no card can be dropped off the board, on headers, on lane titles, or where none may lie', () => {
  const desk = openDesk(map)
  const geometry = laidOut(map)
  const [first] = geometry.stages
  const lane = (type: string) => geometry.lanes.find((each) => each.type === type)!
  const inPain = lane('pain').y + 20
  const at = (x: number, y: number) => dropTargetAt(geometry, { x, y }, new Set<CardId>())
  expect(at(first!.x + 40, inPain)).toBeDefined()
  for (const [x, y] of [
    [first!.x + 40, geometry.headerY + 5],
    [first!.x + 40, lane('emotion').y + 20],
    [first!.x + 40, lane('kpi').y + 20],
    [first!.x + 40, geometry.height + 30],
    [first!.x - 40, inPain],
    [geometry.width + 1, inPain],
  ] as const)
    expect(at(x, y)).toBeUndefined()
  const folded = { ...desk.lane('pain'), collapsed: true }
  const closed = laidOut({ ...map, lane: { ...map.lane, [folded.id]: folded } })
  const box = closed.lanes.find(({ id }) => id === folded.id)!
  const point = { x: first!.x + 40, y: box.y + 5 }
  expect(dropTargetAt(closed, point, new Set<CardId>())).toBeUndefined()
})

test('touchpoints go between columns at their edges, and onto another at its middle', () => {
  const desk = openDesk(map)
  const geometry = laidOut(map)
  const box = geometry.cards.get(desk.card('B').id)!
  const at = (x: number) =>
    dropTargetAt(geometry, { x, y: box.y + box.height - 2 }, new Set([desk.card('C').id]))
  expect(at(box.x + box.width / 2)).toMatchObject({ to: 'cell', homeId: box.homeId, index: 1 })
  expect(at(box.x + 5)).toMatchObject({ to: 'newStep', stageId: box.stageId, index: 1 })
  expect(at(box.x + box.width - 5)).toMatchObject({ to: 'newStep', index: 2 })
})

test('a card goes before the one whose upper half it is held over, and after it by the lower', () => {
  const desk = openDesk(map)
  const geometry = laidOut(map)
  for (const [index, title] of ['Slow', 'Dear'].entries()) {
    const box = geometry.cards.get(desk.card(title).id)!
    const at = (y: number) =>
      dropTargetAt(geometry, { x: box.x + 50, y }, new Set([desk.card('Late').id]))
    expect(at(box.y + box.height * 0.4)).toMatchObject({ homeId: box.homeId, index })
    expect(at(box.y + box.height * 0.6)).toMatchObject({ homeId: box.homeId, index: index + 1 })
  }
})
