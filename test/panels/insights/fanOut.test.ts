import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Disc, fanOut as fanOutIn } from '@/panels/insights/charts/fanOut'

const frame = { left: 0, right: 520, top: 0, bottom: 330 }
const fanOut = (discs: readonly Disc[]) => fanOutIn(discs, () => frame)

const distance = (a: { x: number; y: number }, b: { x: number; y: number }) =>
  Math.hypot(a.x - b.x, a.y - b.y)

/** Discs as a matrix has them: columns and rows of a few levels, so that many share a place. */
const discs = fc.array(
  fc.record({
    x: fc.integer({ min: 1, max: 9 }).map((level) => level * 52),
    y: fc.integer({ min: 1, max: 5 }).map((level) => level * 55),
    radius: fc.integer({ min: 10, max: 17 }),
  }),
  { maxLength: 24 },
)

test('a disc that touches no other stays where it is', () => {
  const far = [
    { x: 100, y: 100, radius: 10 },
    { x: 200, y: 100, radius: 17 },
  ]
  expect(fanOut(far)).toEqual(far.map(({ x, y }) => ({ x, y })))
})

test('discs of one place stand around it, none on another', () => {
  const five: Disc[] = Array.from({ length: 5 }, () => ({ x: 200, y: 150, radius: 12 }))
  const places = fanOut(five)
  for (const [index, place] of places.entries()) {
    expect(distance(place, { x: 200, y: 150 })).toBeLessThan(30)
    for (const other of places.slice(index + 1)) expect(distance(place, other)).toBeGreaterThan(24)
  }
})

test('where there is room no disc covers the middle of another, and none leaves the frame', () => {
  fc.assert(
    fc.property(discs, (discs) => {
      const places = fanOut(discs)
      for (const [index, place] of places.entries()) {
        const { radius } = discs[index]!
        expect(place.x).toBeGreaterThanOrEqual(frame.left)
        expect(place.x).toBeLessThanOrEqual(frame.right)
        expect(place.y).toBeGreaterThanOrEqual(frame.top)
        expect(place.y).toBeLessThanOrEqual(frame.bottom)
        for (let other = index + 1; other < places.length; other += 1)
          expect(distance(place, places[other]!)).toBeGreaterThan(
            Math.max(radius, discs[other]!.radius),
          )
      }
    }),
  )
})

test('the same discs always stand at the same places', () => {
  fc.assert(fc.property(discs, (discs) => void expect(fanOut(discs)).toEqual(fanOut(discs))))
})

test('discs that a frame presses onto one spot still come apart', () => {
  const corner = [
    { x: 0, y: 0, radius: 10 },
    { x: -5, y: -5, radius: 10 },
  ]
  const [one, other] = fanOut(corner)
  expect(distance(one!, other!)).toBeGreaterThan(19)
})

test('a ring at the edge of the frame stays within it', () => {
  const edge: Disc[] = Array.from({ length: 2 }, () => ({ x: 12, y: 150, radius: 10 }))
  for (const { x } of fanOut(edge)) expect(x).toBeGreaterThanOrEqual(10)
})

test('many of one place stand close around it, and none leaves its frame for them', () => {
  const quarter = { left: 0, right: 310, top: 22, bottom: 115 }
  const many: Disc[] = Array.from({ length: 24 }, () => ({ x: 25, y: 40, radius: 12 }))
  const other = { x: 25, y: 140, radius: 12 }
  const places = fanOutIn([...many, other], ({ y }) => (y < 115 ? quarter : { ...frame, top: 115 }))
  for (const [index, place] of places.slice(0, -1).entries()) {
    expect(place.x).toBeGreaterThanOrEqual(12)
    expect(place.x).toBeLessThanOrEqual(212)
    expect(place.y).toBeGreaterThanOrEqual(34)
    expect(place.y).toBeLessThanOrEqual(103)
    for (const beside of places.slice(index + 1))
      expect(distance(place, beside)).toBeGreaterThan(24)
  }
  expect(places.at(-1)!.y).toBeGreaterThanOrEqual(127)
})
