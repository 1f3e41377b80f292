import fc from 'fast-check'
import { expect, test } from 'vitest'
import { faceOf, mean, toScore } from '@/model/score'

test('a score is the nearest half within the scale, and never −0', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), (value) => {
      const score = toScore(value)
      expect(Number.isInteger(score * 2)).toBe(true)
      expect(Math.abs(score)).toBeLessThanOrEqual(2)
      expect(Object.is(score, -0)).toBe(false)
      const inside = Math.min(2, Math.max(-2, value))
      expect(Math.abs(score - inside)).toBeLessThanOrEqual(0.25)
    }),
  )
  expect([-0.1, -0, 0.24, 0.25, -1.7, 7, -Infinity].map(toScore)).toEqual([
    0, 0, 0, 0.5, -1.5, 2, -2,
  ])
})

test('at halves the face is the stronger of the two', () => {
  const faces = [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2].map(faceOf)
  expect(faces).toEqual([-2, -2, -1, -1, 0, 1, 1, 2, 2])
})

test('a mean has a face too: the nearest, never −0 and never beyond the scale', () => {
  expect([-0.49, 0.49, 1.49, -1.51, 3, -3].map(faceOf)).toEqual([0, 0, 1, -2, 2, -2])
})

test('the mean of none is nothing, which is not 0', () => {
  expect(mean([])).toBeUndefined()
  expect(mean([0])).toBe(0)
})

test('a mean is kept at full precision', () => {
  expect(mean([1, -0.5, -1.5])).toBeCloseTo(-1 / 3, 12)
})
