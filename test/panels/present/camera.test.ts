import fc from 'fast-check'
import { expect, test } from 'vitest'
import { between, type Camera, cameraOn, SMALLEST } from '@/panels/present/camera'

const length = fc.integer({ min: 1, max: 40_000 })
const box = fc.record({
  x: fc.integer({ min: -5000, max: 5000 }),
  y: fc.integer({ min: -5000, max: 5000 }),
  width: length,
  height: length,
})
const size = fc.record({
  width: fc.integer({ min: 640, max: 3840 }),
  height: fc.integer({ min: 480, max: 2160 }),
})
const insets = { top: 120, right: 40, bottom: 60, left: 50 }

test('what is seen lies within the room, with what stands before it', () => {
  fc.assert(
    fc.property(box, size, fc.integer({ min: 0, max: 200 }), (seen, window, before) => {
      const { x, y, zoom } = cameraOn(seen, window, insets, before)
      const left = (seen.x - before) * zoom + x
      const right = (seen.x + seen.width) * zoom + x
      const [top, bottom] = [seen.y * zoom + y, (seen.y + seen.height) * zoom + y]
      expect(left).toBeGreaterThanOrEqual(insets.left - 0.01)
      expect(right).toBeLessThanOrEqual(window.width - insets.right + 0.01)
      expect(top).toBeGreaterThanOrEqual(insets.top - 0.01)
      expect(bottom).toBeLessThanOrEqual(window.height - insets.bottom + 0.01)
    }),
  )
})

test('of a part that is too wide to be read, the beginning is shown, whatever its height', () => {
  const height = fc.integer({ min: 1, max: 40_000 })
  fc.assert(
    fc.property(fc.integer({ min: 60_000, max: 400_000 }), height, size, (width, high, window) => {
      const seen = { x: 900, y: 40, width, height: high }
      const { x, y, zoom } = cameraOn(seen, window, insets, 200, SMALLEST.stage)
      expect(zoom).toBeGreaterThanOrEqual(SMALLEST.overview)
      expect((seen.x - 200) * zoom + x).toBeCloseTo(insets.left)
      expect(seen.y * zoom + y).toBeGreaterThanOrEqual(insets.top - 0.01)
    }),
  )
  const strip = { x: 0, y: 0, width: 400_000, height: 900 }
  const window = { width: 1280, height: 720 }
  expect(cameraOn(strip, window, insets, 200, SMALLEST.stage).zoom).toBe(SMALLEST.stage)
  expect(cameraOn(strip, window, insets, 0, SMALLEST.overview).zoom).toBe(SMALLEST.overview)
})

test('a camera goes from the one to the other, without a leap and never past either zoom', () => {
  const camera: fc.Arbitrary<Camera> = fc.record({
    x: fc.integer({ min: -4000, max: 4000 }),
    y: fc.integer({ min: -4000, max: 4000 }),
    zoom: fc.double({ min: 0.05, max: 3, noNaN: true }),
  })
  fc.assert(
    fc.property(camera, camera, (from, to) => {
      expect(between(from, to, 0)).toBe(from)
      expect(between(from, to, 1)).toBe(to)
      const [least, most] = [Math.min(from.zoom, to.zoom), Math.max(from.zoom, to.zoom)]
      const widest = Math.abs(to.x - from.x)
      let last = from
      for (let share = 0.05; share < 1; share += 0.05) {
        const now = between(from, to, share)
        expect(now.zoom).toBeGreaterThanOrEqual(least - 1e-9)
        expect(now.zoom).toBeLessThanOrEqual(most + 1e-9)
        expect(Math.abs(now.x - last.x)).toBeLessThanOrEqual(widest * 0.4 + 1e-6)
        last = now
      }
    }),
  )
})
