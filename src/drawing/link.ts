import type { Point } from '@/layout/box'
import type { LinkPath } from '@/layout/geometry'
import { hundredths } from './hundredths'
import type { Palette } from './palette'
import type { Primitive } from './primitives'

const CORNER = 6
const HEAD = 5

/** A link as a line with rounded corners and an arrow head at its end. */
export function drawLink(link: LinkPath, palette: Palette): Primitive[] {
  const { points } = link
  const end = points.at(-1)!
  const before = points.at(-2)!
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1
  const [ux, uy] = [(end.x - before.x) / length, (end.y - before.y) / length]
  const wing = (side: number) =>
    `${hundredths(end.x - ux * HEAD - uy * HEAD * 0.7 * side)} ${hundredths(end.y - uy * HEAD + ux * HEAD * 0.7 * side)}`
  return [
    { type: 'path', d: roundedPath(points), stroke: palette.ink3, strokeWidth: 1.25 },
    { type: 'path', d: `M${wing(1)} L${end.x} ${end.y} L${wing(-1)} Z`, fill: palette.ink3 },
  ]
}

/** A path through corners, each rounded as far as its two sides allow. */
export function roundedPath(points: readonly Point[]): string {
  const [first, ...rest] = points
  if (!first) return ''
  const parts = [`M${first.x} ${first.y}`]
  for (const [index, corner] of rest.entries()) {
    const next = rest[index + 1]
    if (!next) {
      parts.push(`L${corner.x} ${corner.y}`)
      break
    }
    const before = rest[index - 1] ?? first
    const radius = Math.min(CORNER, distance(before, corner) / 2, distance(corner, next) / 2)
    const start = towards(corner, before, radius)
    const end = towards(corner, next, radius)
    parts.push(`L${start.x} ${start.y} Q${corner.x} ${corner.y} ${end.x} ${end.y}`)
  }
  return parts.join(' ')
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y)
}

function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to) || 1
  const x = from.x + ((to.x - from.x) * length) / whole
  const y = from.y + ((to.y - from.y) * length) / whole
  return { x: hundredths(x), y: hundredths(y) }
}
