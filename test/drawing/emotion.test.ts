import fc from 'fast-check'
import { expect, test } from 'vitest'
import { curvePath, drawCurveLine, drawCurvePoint, drawGap, scoredPoints } from '@/drawing/emotion'
import { light } from '@/drawing/palette'
import type { Point } from '@/layout/box'
import type { Curve } from '@/layout/geometry'

/** Points from left to right, as touchpoints stand. */
const curve = fc
  .array(fc.record({ gap: fc.double({ min: 1, max: 400, noNaN: true }), half: fc.nat(8) }), {
    minLength: 2,
    maxLength: 12,
  })
  .map((steps) => {
    let x = 0
    return steps.map(({ gap, half }): Point => {
      x += gap
      return { x, y: (half - 4) * 17 }
    })
  })

type Segment = { readonly from: Point; readonly to: Point; at(t: number): Point }

/** The pieces of a path of straight lines and Bézier curves. */
function segmentsOf(path: string): Segment[] {
  const segments: Segment[] = []
  let from: Point = { x: Number.NaN, y: Number.NaN }
  for (const [, letter, text] of path.matchAll(/([MLC])([^MLC]*)/g)) {
    const numbers = text!.match(/-?\d+(\.\d+)?/g)!.map(Number)
    const to = { x: numbers.at(-2)!, y: numbers.at(-1)! }
    const [x1, y1, x2, y2] = letter === 'C' ? numbers : [from.x, from.y, to.x, to.y]
    if (letter !== 'M') {
      const [a, d] = [from, to]
      const mix = (t: number, p: number, q: number, r: number, s: number) =>
        p * (1 - t) ** 3 + 3 * q * t * (1 - t) ** 2 + 3 * r * t ** 2 * (1 - t) + s * t ** 3
      const at = (t: number) => ({ x: mix(t, a.x, x1!, x2!, d.x), y: mix(t, a.y, y1!, y2!, d.y) })
      segments.push({ from, to, at })
    }
    from = to
  }
  return segments
}

test('a curve passes through its points, and between two never above nor below them', () => {
  fc.assert(
    fc.property(curve, (points) => {
      const segments = segmentsOf(curvePath(points))
      expect(segments).toHaveLength(points.length - 1)
      for (const [index, { from, to, at }] of segments.entries()) {
        const [a, b] = [points[index]!, points[index + 1]!]
        for (const [place, point] of [
          [from, a],
          [to, b],
        ] as const) {
          expect(place.x).toBeCloseTo(point.x, 1)
          expect(place.y).toBeCloseTo(point.y, 1)
        }
        for (let t = 0; t <= 1; t += 0.05) {
          const { x, y } = at(t)
          expect(y).toBeGreaterThanOrEqual(Math.min(a.y, b.y) - 0.02)
          expect(y).toBeLessThanOrEqual(Math.max(a.y, b.y) + 0.02)
          expect(x).toBeGreaterThanOrEqual(a.x - 0.02)
          expect(x).toBeLessThanOrEqual(b.x + 0.02)
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('no points are no path, and one point is no line', () => {
  expect(curvePath([])).toBe('')
  expect(segmentsOf(curvePath([{ x: 1, y: 2 }])).filter(({ from, to }) => from.x !== to.x)).toEqual(
    [],
  )
})

test('a curve runs past touchpoints without a score', () => {
  const point = (x: number, score: number | undefined) =>
    ({ cardId: 'card_a', x, y: -34 * (score ?? 0), score }) as const
  const points = [point(0, 1), point(50, undefined), point(100, 0), point(150, -1)]
  const gapped: Curve = { personaId: null, points }
  expect(scoredPoints(gapped).map(({ x }) => x)).toEqual([0, 100, 150])
  expect(segmentsOf(drawCurveLine(gapped, 0, light.accent).d)).toHaveLength(2)
})

test('curves are told apart by their dashes, not by colour alone', () => {
  const curve: Curve = { personaId: null, points: [] }
  const dashes = [0, 1, 2, 3, 4].map((index) => drawCurveLine(curve, index, light.accent).dash)
  expect(new Set(dashes.map(String)).size).toBe(5)
})

test('a bracket touches what is drawn: the face of one curve, or the line between several', () => {
  const felt = { cardId: 'card_a', x: 50, feltY: 20 } as const
  const gap = { ...felt, measuredX: 50, measuredY: 80, label: '−1.8' }
  const drawn = (between: readonly [number, number] | undefined, type: 'path' | 'line') =>
    drawGap({ ...gap, between }, light).filter((primitive) => primitive.type === type)
  expect(drawn(undefined, 'path')).toMatchObject([{ d: 'M60 20 H64 V80 H60' }])
  expect(drawn(undefined, 'line')).toEqual([])
  expect(drawn([0, 40], 'path')[0]).toMatchObject({ d: 'M50 20 H64 V80 H60' })
  expect(drawn([0, 40], 'line')).toMatchObject([{ x1: 50, x2: 50, y1: 0, y2: 40 }])
})

test('the first curve has faces at its points, the others rings', () => {
  expect(drawCurvePoint(1, 0, light.accent, light).length).toBeGreaterThan(1)
  expect(drawCurvePoint(1, 1, light.accent, light)).toHaveLength(1)
})
