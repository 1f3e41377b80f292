import fc from 'fast-check'
import { expect, test } from 'vitest'
import { light } from '@/drawing/palette'
import { drawBitmap } from '@/exchange/export/bitmap/drawBitmap'
import { fitsLimits, largestScale, MAX_AREA, MAX_SIDE, pixelSize } from '@/exchange/export/limits'

test('a picture fits up to the longest side and the largest area', () => {
  expect(fitsLimits(MAX_SIDE, 100, 1)).toBe(true)
  expect(fitsLimits(MAX_SIDE + 1, 100, 1)).toBe(false)
  expect(fitsLimits(100, MAX_SIDE / 2, 2)).toBe(true)
  expect(fitsLimits(100, MAX_SIDE / 2 + 1, 2)).toBe(false)
  expect(fitsLimits(12_000, 10_000, 1)).toBe(true)
  expect(fitsLimits(12_001, 10_000, 1)).toBe(false)
  expect(pixelSize({ width: 101, height: 33 }, 1.5)).toEqual({ width: 152, height: 50 })
})

test('the largest scale works, and a hundredth more does not', () => {
  const side = fc.integer({ min: 1, max: 200_000 })
  fc.assert(
    fc.property(side, side, (width, height) => {
      const largest = largestScale(width, height)
      expect(largest).toBeLessThanOrEqual(4)
      if (largest === 0) expect(fitsLimits(width, height, 0.01)).toBe(false)
      else expect(fitsLimits(width, height, largest)).toBe(true)
      if (largest < 4 && largest > 0) {
        const size = pixelSize({ width, height }, largest + 0.01)
        const over = size.width > MAX_SIDE || size.height > MAX_SIDE
        expect(over || size.width * size.height > MAX_AREA).toBe(true)
      }
    }),
  )
})

test('what is too large is refused before anything is drawn', async () => {
  const picture = { primitives: [], bounds: { x: 0, y: 0, width: 20_000, height: 900 } }
  const options = { format: 'png', scale: 1, background: 'white', palette: light } as const
  const drawn = drawBitmap(picture, options, async () => [])
  await expect(drawn).rejects.toMatchObject({
    name: 'PictureTooLargeError',
    size: { width: 20_000, height: 900 },
    largest: 0.81,
  })
})
