import type { Viewport } from '@xyflow/react'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { edgePush } from '@/canvas/edgePan'
import { isFar } from '@/canvas/far'
import { VIEW_BOTTOM, VIEW_LEFT, VIEW_RIGHT, VIEW_TOP } from '@/canvas/insets'
import {
  isSameView,
  keptInSight,
  MAX_ZOOM,
  MIN_ZOOM,
  shiftInto,
  viewOf,
  zoomAround,
} from '@/canvas/view'
import type { Box } from '@/layout/box'
import { laidOut, planned } from '../helpers/board'

const size = fc.record({
  width: fc.integer({ min: 600, max: 3000 }),
  height: fc.integer({ min: 400, max: 2000 }),
})
const box = fc.record({
  x: fc.integer({ min: -500, max: 5000 }),
  y: fc.integer({ min: -500, max: 5000 }),
  width: fc.integer({ min: 50, max: 8000 }),
  height: fc.integer({ min: 50, max: 8000 }),
})

test('of a map that is too wide to fit at any zoom the beginning is seen', () => {
  const part = { x: -40, y: 0, width: 400_000, height: 900 }
  const { x, zoom } = viewOf(part, { width: 1280, height: 720 }, 1.4)
  expect(zoom).toBe(MIN_ZOOM)
  expect(part.x * zoom + x).toBeCloseTo(VIEW_LEFT)
})

test('a fitted part lies between the controls, whatever its size', () => {
  fc.assert(
    fc.property(box, size, (part, screen) => {
      const { x, y, zoom } = viewOf(part, screen, 1.4)
      if (zoom <= MIN_ZOOM) return
      expect(part.x * zoom + x).toBeGreaterThanOrEqual(VIEW_LEFT - 0.01)
      expect((part.x + part.width) * zoom + x).toBeLessThanOrEqual(screen.width - VIEW_RIGHT + 0.01)
      expect(part.y * zoom + y).toBeCloseTo(VIEW_TOP, 3)
    }),
  )
})

test('zooming keeps the point under the pointer where it is', () => {
  const at = fc.record({
    x: fc.integer({ min: 0, max: 2000 }),
    y: fc.integer({ min: 0, max: 1000 }),
  })
  fc.assert(
    fc.property(at, fc.double({ min: 0.01, max: 9, noNaN: true }), (point, to) => {
      const before = { x: 120, y: -40, zoom: 0.8 }
      const after = zoomAround(before, to, point)
      expect(after.zoom).toBe(Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, to)))
      const under = (view: typeof before) => (point.x - view.x) / view.zoom
      expect(under(after)).toBeCloseTo(under(before), 4)
    }),
  )
})

test('a box in sight moves nothing; one beside the view is brought in', () => {
  const view = { x: 0, y: 0, zoom: 1 }
  const screen = { width: 1200, height: 800 }
  const frozen = { x: 100, y: 40 }
  expect(shiftInto({ x: 300, y: 200, width: 100, height: 80 }, view, screen, frozen)).toEqual({
    x: 0,
    y: 0,
  })
  const shift = shiftInto({ x: 1190, y: 200, width: 100, height: 80 }, view, screen, frozen)
  expect(1190 + 100 + shift.x).toBe(1200 - VIEW_RIGHT)
  const back = shiftInto({ x: -400, y: -300, width: 100, height: 80 }, view, screen, frozen)
  expect(-400 + back.x).toBe(VIEW_LEFT + 100 + 12)
  expect(-300 + back.y).toBe(40 + 12)
})

test('views are the same where nobody could tell them apart', () => {
  const view = { x: 10, y: 20, zoom: 0.8 }
  expect(isSameView(view, { x: 10.5, y: 20.5, zoom: 0.8 })).toBe(true)
  expect(isSameView(view, { x: 14, y: 20, zoom: 0.8 })).toBe(false)
  expect(isSameView(view, { x: 10, y: 20, zoom: 0.81 })).toBe(false)
})

test('only a map of many cards that cannot be read becomes a picture', () => {
  expect(isFar(0.3, 2000)).toBe(true)
  expect(isFar(0.3, 50)).toBe(false)
  expect(isFar(1, 2000)).toBe(false)
})

test('a pointer pushes the view only near its edges, and outwards', () => {
  const frame = { left: 0, right: 1000, top: 50, bottom: 850 }
  expect(edgePush({ x: 500, y: 400 }, frame)).toEqual({ x: 0, y: 0 })
  expect(edgePush({ x: 990, y: 400 }, frame).x).toBeLessThan(0)
  expect(edgePush({ x: 5, y: 400 }, frame).x).toBeGreaterThan(0)
  expect(edgePush({ x: 500, y: 40 }, frame).y).toBeGreaterThan(0)
})

const board = laidOut(planned({ Only: { steps: [{ touchpoint: 'A' }, { touchpoint: 'B' }] } }))
const anyView = fc.record({
  x: fc.integer({ min: -20_000, max: 20_000 }),
  y: fc.integer({ min: -20_000, max: 20_000 }),
  zoom: fc.double({ min: MIN_ZOOM, max: MAX_ZOOM, noNaN: true }),
})

/** How much of a box lies in the free part of a view, screen px each way. */
function seenOf(part: Box, { x, y, zoom }: Viewport, screen: { width: number; height: number }) {
  const left = Math.max(part.x * zoom + x, VIEW_LEFT)
  const right = Math.min((part.x + part.width) * zoom + x, screen.width - VIEW_RIGHT)
  const top = Math.max(part.y * zoom + y, 0)
  const bottom = Math.min((part.y + part.height) * zoom + y, screen.height - VIEW_BOTTOM)
  return { wide: right - left, high: bottom - top }
}

test('wherever the view is pushed, something of the board stays in it', () => {
  const ground = { x: 0, y: 0, width: board.width, height: board.height }
  fc.assert(
    fc.property(anyView, size, (view, screen) => {
      const kept = keptInSight(board, view, screen)
      const { wide, high } = seenOf(ground, kept, screen)
      expect(wide).toBeGreaterThanOrEqual(Math.min(72, board.width * view.zoom) - 1)
      expect(high).toBeGreaterThanOrEqual(Math.min(72, board.height * view.zoom) - 1)
      expect(kept.zoom).toBe(view.zoom)
      expect(keptInSight(board, kept, screen)).toBe(kept)
    }),
  )
})

test('a view in which the board is seen, or a note far from it, is left alone', () => {
  const screen = { width: 1200, height: 800 }
  const view = { x: 100, y: 80, zoom: 1 }
  expect(keptInSight(board, view, screen)).toBe(view)
  const away = { x: -8000, y: -5000, zoom: 1 }
  expect(keptInSight(board, away, screen)).not.toBe(away)
  const note = { id: 'note_a', x: 8400, y: 5300, width: 190, height: 64, lines: [] } as const
  expect(keptInSight({ ...board, notes: [note] }, away, screen)).toBe(away)
})

test('what stands over the board’s edges covers nothing of a fitted map, nor of what is brought in', () => {
  const covered = fc.record({
    top: fc.integer({ min: 0, max: 90 }),
    bottom: fc.integer({ min: 0, max: 130 }),
  })
  fc.assert(
    fc.property(box, size, covered, (part, screen, over) => {
      const { y, zoom } = viewOf(part, { ...screen, covered: over }, 1.4)
      if (zoom <= MIN_ZOOM) return
      expect(part.y * zoom + y).toBeCloseTo(Math.max(VIEW_TOP, over.top), 3)
      const end = screen.height - Math.max(VIEW_BOTTOM, over.bottom)
      expect((part.y + part.height) * zoom + y).toBeLessThanOrEqual(end + 0.01)
    }),
  )
  const room = { width: 1200, height: 800, covered: { top: 76, bottom: 120 } }
  const shift = (y: number) =>
    shiftInto({ x: 300, y, width: 100, height: 80 }, { x: 0, y: 0, zoom: 1 }, room, { x: 0, y: 0 })
  expect(shift(40).y).toBe(76 + 12 - 40)
  expect(shift(640).y).toBe(-40)
})
