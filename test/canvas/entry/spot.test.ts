import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LIST_HEIGHT, landingBox, newStageBox, spotFor } from '@/canvas/entry/spot'
import { VIEW_LEFT, VIEW_RIGHT } from '@/canvas/insets'
import { landingOf } from '@/commands/quickEntry/landing'
import { placeAtFocus } from '@/commands/quickEntry/places'
import { newStepAfter } from '@/commands/quickEntry/walk'
import { laidOut, openDesk, planned } from '../../helpers/board'

const view = { width: 970, height: 668 }
const line = { width: 540, height: 110 }

test('the line lies below its cell where there is room, else above it, the list beyond', () => {
  const high = { x: 200, y: 100, width: 80, height: 60 }
  expect(spotFor(high, line, view)).toEqual({ x: 200, y: 170, list: 'below' })
  const low = { ...high, y: 500 }
  expect(spotFor(low, line, view)).toEqual({ x: 200, y: 380, list: 'above' })
})

test('the line is whole in the view, clear of its cell where that leaves room, and so is the list', () => {
  const side = fc.integer({ min: -3000, max: 3000 })
  const target = fc.record({
    x: side,
    y: side,
    width: fc.integer({ min: 1, max: 900 }),
    height: fc.integer({ min: 1, max: 900 }),
  })
  fc.assert(
    fc.property(target, fc.integer({ min: 360, max: 1100 }), (box, height) => {
      const size = { width: 970, height }
      const { x, y, list } = spotFor(box, line, size)
      expect(x).toBeGreaterThanOrEqual(VIEW_LEFT)
      expect(x + line.width).toBeLessThanOrEqual(size.width - VIEW_RIGHT)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y + line.height).toBeLessThanOrEqual(height)
      // Below, the list begins within the line.
      const free = list === 'above' ? y : height - y - line.height + 72
      expect(free).toBeGreaterThanOrEqual(LIST_HEIGHT)
    }),
    // A low window, in which the list had a pixel too few beside its cell.
    { numRuns: 3000, examples: [[{ x: 0, y: 0, width: 1, height: 153 }, 360]] },
  )
})

test('a view that is smaller than the line shows its beginning', () => {
  const { x, y } = spotFor({ x: 900, y: 900, width: 10, height: 10 }, line, {
    width: 300,
    height: 90,
  })
  expect([x, y]).toEqual([VIEW_LEFT, 10])
})

const desk = openDesk(
  planned({
    First: { steps: [{ touchpoint: 'A', pain: 'Slow' }, { touchpoint: 'B' }] },
    Second: {},
  }),
)
const geometry = laidOut(desk.map)
const place = placeAtFocus(desk.map, desk.card('Slow').id)!

test('the place of the next card is its cell, on the row of its own kind', () => {
  const box = landingBox(geometry, landingOf(desk.map, place))
  const slow = geometry.cards.get(desk.card('Slow').id)!
  expect([box.x, box.width]).toEqual([slow.x, slow.width])
  expect(box.y).toBe(geometry.lanes.find(({ type }) => type === 'pain')!.y)
  expect(landingBox(geometry, landingOf(desk.map, place, 'thought')).y).toBe(
    geometry.lanes.find(({ type }) => type === 'thought')!.y,
  )
})

test('a step that is to come is a bar between its neighbours; an empty stage is its own place', () => {
  const bar = landingBox(geometry, landingOf(desk.map, newStepAfter(desk.map, place)))
  const [a, b] = [geometry.cards.get(desk.card('A').id)!, geometry.cards.get(desk.card('B').id)!]
  expect(bar.x).toBeGreaterThan(a.x + a.width)
  expect(bar.x + bar.width).toBeLessThan(b.x)
  const second = geometry.stages[1]!
  const empty = placeAtFocus(desk.map, second.id)!
  const box = landingBox(geometry, landingOf(desk.map, empty))
  expect(box.x).toBeGreaterThan(second.x)
  expect(box.x + box.width).toBeLessThan(second.x + second.width)
})

test('a lane that is to come lies below the last', () => {
  const bare = openDesk(planned({ Only: { steps: [{ touchpoint: 'A' }] } }, ['touchpoint']))
  const laid = laidOut(bare.map)
  const at = placeAtFocus(bare.map, bare.card('A').id)!
  const [lane] = laid.lanes
  expect(landingBox(laid, landingOf(bare.map, at, 'pain')).y).toBe(lane!.y + lane!.height)
})

test('a new stage is a bar behind the one at hand, or the first header', () => {
  const [first, second] = geometry.stages
  const bar = newStageBox(geometry, first!.id)
  expect(bar.x).toBeGreaterThanOrEqual(first!.x + first!.width)
  expect(bar.x).toBeLessThanOrEqual(second!.x + 1)
  expect(newStageBox(laidOut(planned({})), undefined).width).toBeGreaterThan(100)
})
