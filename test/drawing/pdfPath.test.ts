import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pathSegments, type Segment } from '@/drawing/surfaces/pathSegments'

const ends = (segments: readonly Segment[]) => segments.map(({ c }) => c.slice(-2))

test('reads the commands of our drawings, relative ones too', () => {
  expect(pathSegments('M1 2 h8 l-4 -7 Z')).toEqual([
    { op: 'm', c: [1, 2] },
    { op: 'l', c: [9, 2] },
    { op: 'l', c: [5, -5] },
    { op: 'h', c: [] },
  ])
  expect(pathSegments('M0,0C1,2,3,4,5,6H7V8')).toEqual([
    { op: 'm', c: [0, 0] },
    { op: 'c', c: [1, 2, 3, 4, 5, 6] },
    { op: 'l', c: [7, 6] },
    { op: 'l', c: [7, 8] },
  ])
  expect(ends(pathSegments('M1 1 l1 0 0 1 Z l5 5'))).toEqual([[1, 1], [2, 1], [2, 2], [], [6, 6]])
  expect(ends(pathSegments('M1e1-2.5.5L-.5.25'))).toEqual([
    [10, -2.5],
    [-0.5, 0.25],
  ])
})

test('a quadratic curve is the cubic one through the same points', () => {
  const [, bend] = pathSegments('M0 0 Q3 6 6 0')
  expect(bend).toEqual({ op: 'c', c: [2, 4, 4, 4, 6, 0] })
})

test('an arc goes from its start to its end, as far from its middle all along as its radius', () => {
  fc.assert(
    fc.property(
      fc.record({
        cx: fc.integer({ min: -50, max: 50 }),
        cy: fc.integer({ min: -50, max: 50 }),
        r: fc.integer({ min: 1, max: 40 }),
        from: fc.double({ min: 0, max: 6.28, noNaN: true }),
        turn: fc.double({ min: 0.1, max: 6.1, noNaN: true }),
        sweep: fc.boolean(),
      }),
      ({ cx, cy, r, from, turn, sweep }) => {
        const to = from + (sweep ? turn : -turn)
        const at = (angle: number) => [cx + r * Math.cos(angle), cy + r * Math.sin(angle)] as const
        const flags = `${turn > Math.PI ? 1 : 0} ${sweep ? 1 : 0}`
        const d = `M${at(from).join(' ')} A${r} ${r} 0 ${flags} ${at(to).join(' ')}`
        const [, ...bends] = pathSegments(d)
        expect(bends.at(-1)!.c.at(-2)).toBeCloseTo(at(to)[0], 3)
        expect(bends.at(-1)!.c.at(-1)).toBeCloseTo(at(to)[1], 3)
        for (const { c } of bends)
          expect(Math.hypot(c.at(-2)! - cx, c.at(-1)! - cy)).toBeCloseTo(r, 3)
        expect(bends.length).toBe(Math.ceil(turn / (Math.PI / 2) - 1e-6))
      },
    ),
  )
})

test('what it cannot read ends the path instead of spoiling it', () => {
  expect(pathSegments('M1 1 L2 2 S1 1 2 2 L9 9').length).toBe(2)
  expect(pathSegments('')).toEqual([])
})
