import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pinched } from '@/canvas/touch/pinch'
import { MAX_ZOOM, MIN_ZOOM } from '@/canvas/view'

const place = fc.record({
  x: fc.integer({ min: 0, max: 1200 }),
  y: fc.integer({ min: 0, max: 800 }),
})
const view = fc.record({
  x: fc.integer({ min: -900, max: 900 }),
  y: fc.integer({ min: -900, max: 900 }),
  zoom: fc.double({ min: 0.1, max: 3, noNaN: true }),
})

test('what lies between two fingers stays between them', () => {
  fc.assert(
    fc.property(view, place, place, place, place, (before, a, b, c, d) => {
      const after = pinched(before, [a, b], [c, d])
      const [from, to] = [
        { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 },
        { x: (c.x + d.x) / 2, y: (c.y + d.y) / 2 },
      ]
      const board = { x: (from.x - before.x) / before.zoom, y: (from.y - before.y) / before.zoom }
      expect(board.x * after.zoom + after.x).toBeCloseTo(to.x, 4)
      expect(board.y * after.zoom + after.y).toBeCloseTo(to.y, 4)
      expect(after.zoom).toBeGreaterThanOrEqual(MIN_ZOOM)
      expect(after.zoom).toBeLessThanOrEqual(MAX_ZOOM)
    }),
  )
})

test('fingers that move alike pan, and twice as far apart is twice as near', () => {
  const at = { x: 10, y: 20, zoom: 0.5 }
  const fingers = [
    { x: 100, y: 100 },
    { x: 200, y: 100 },
  ] as const
  const moved = [
    { x: 130, y: 90 },
    { x: 230, y: 90 },
  ] as const
  expect(pinched(at, fingers, moved)).toEqual({ x: 40, y: 10, zoom: 0.5 })
  const apart = [
    { x: 50, y: 100 },
    { x: 250, y: 100 },
  ] as const
  expect(pinched(at, fingers, apart).zoom).toBe(1)
})
