import { expect, test } from 'vitest'
import { drawFace } from '@/drawing/faces'
import { faceOf } from '@/model/score'

/** A face without its colours: its shapes alone. */
function shapeOf(score: number): string {
  return JSON.stringify(drawFace(10, 10, 10, score, { skin: '#888888', features: '#ffffff' }))
}

test('the five faces are five different drawings without colour', () => {
  expect(new Set([-2, -1, 0, 1, 2].map(shapeOf)).size).toBe(5)
})

test('a half has the face that it rounds to', () => {
  for (const score of [-1.5, -0.5, 0.5, 1.5]) expect(shapeOf(score)).toBe(shapeOf(faceOf(score)))
})

test('a face stays within its circle', () => {
  for (const score of [-2, -1, 0, 1, 2])
    for (const part of drawFace(50, 60, 10, score, { skin: '#888888', features: '#ffffff' })) {
      if (part.type === 'rect') {
        expect(part.x >= 40 && part.x + part.width <= 60).toBe(true)
        expect(part.y >= 50 && part.y + part.height <= 70).toBe(true)
      } else if (part.type === 'path') {
        const numbers = part.d.match(/-?\d+(\.\d+)?/g)!.map(Number)
        for (let at = 0; at < numbers.length; at += 2)
          expect(Math.hypot(numbers[at]! - 50, numbers[at + 1]! - 60)).toBeLessThanOrEqual(10.5)
      }
    }
})
