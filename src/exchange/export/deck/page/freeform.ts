import type { Box } from '@/layout/box'

/** A path as an office draws it: points from the corner of its box, in one unit. */
export type Freeform = { readonly box: Box; readonly points: readonly FreeformPoint[] }
export type FreeformPoint =
  | { readonly x: number; readonly y: number; readonly moveTo?: boolean }
  | {
      readonly x: number
      readonly y: number
      readonly curve: {
        readonly type: 'cubic'
        readonly x1: number
        readonly y1: number
        readonly x2: number
        readonly y2: number
      }
    }
  | { readonly close: true }

type Corner = readonly [x: number, y: number]
type Piece =
  | { readonly kind: 'move'; readonly to: Corner }
  | { readonly kind: 'line'; readonly to: Corner }
  | { readonly kind: 'curve'; readonly c1: Corner; readonly c2: Corner; readonly to: Corner }
  | { readonly kind: 'close' }

/** How many numbers each command of a path takes. */
const ARGUMENTS: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  Q: 4,
  A: 7,
  Z: 0,
}

/**
 * A path of a drawing, as in SVG, moved and enlarged by `place`. It reads what drawings are made
 * of: all commands but S and T, and of arcs those of circles that turn by less than a half.
 */
export function freeformOf(d: string, place: (corner: Corner) => Corner): Freeform {
  const pieces = piecesOf(d)
  const corners = pieces.flatMap((piece) => {
    if (piece.kind === 'close') return []
    return (piece.kind === 'curve' ? [piece.c1, piece.c2, piece.to] : [piece.to]).map(place)
  })
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  // Where a side of the box is nothing, its scale is a division by zero.
  const width = Math.max(LEAST, Math.max(...xs) - x)
  const height = Math.max(LEAST, Math.max(...ys) - y)
  const inBox = (corner: Corner) => {
    const [px, py] = place(corner)
    return { x: px - x, y: py - y }
  }
  const points = pieces.map((piece): FreeformPoint => {
    if (piece.kind === 'close') return { close: true }
    if (piece.kind === 'move') return { ...inBox(piece.to), moveTo: true }
    if (piece.kind === 'line') return inBox(piece.to)
    const [c1, c2] = [inBox(piece.c1), inBox(piece.c2)]
    return {
      ...inBox(piece.to),
      curve: { type: 'cubic', x1: c1.x, y1: c1.y, x2: c2.x, y2: c2.y },
    }
  })
  return { box: { x, y, width, height }, points }
}

/** Points. */
const LEAST = 0.05

function piecesOf(d: string): Piece[] {
  const pieces: Piece[] = []
  let at: Corner = [0, 0]
  let start: Corner = [0, 0]
  for (const [, letter, rest] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const command = letter!.toUpperCase()
    const [dx, dy] = letter === command ? [0, 0] : at
    const numbers = (rest!.match(/-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/g) ?? []).map(Number)
    if (command === 'Z') {
      pieces.push({ kind: 'close' })
      at = start
      continue
    }
    const count = ARGUMENTS[command] ?? numbers.length
    for (let index = 0; index + count <= numbers.length && count > 0; index += count) {
      const n = numbers.slice(index, index + count)
      const [ox, oy] = letter === command ? [0, 0] : index === 0 ? [dx, dy] : at
      const corner = (i: number): Corner => [n[i]! + ox, n[i + 1]! + oy]
      const from: Corner = at
      switch (command) {
        case 'M':
          at = corner(0)
          if (index === 0) start = at
          pieces.push({ kind: index === 0 ? 'move' : 'line', to: at })
          break
        case 'L':
          at = corner(0)
          pieces.push({ kind: 'line', to: at })
          break
        case 'H':
          at = [n[0]! + ox, from[1]]
          pieces.push({ kind: 'line', to: at })
          break
        case 'V':
          at = [from[0], n[0]! + oy]
          pieces.push({ kind: 'line', to: at })
          break
        case 'C':
          at = corner(4)
          pieces.push({ kind: 'curve', c1: corner(0), c2: corner(2), to: at })
          break
        case 'Q': {
          const bend = corner(0)
          at = corner(2)
          const [c1, c2] = [towards(from, bend), towards(at, bend)]
          pieces.push({ kind: 'curve', c1, c2, to: at })
          break
        }
        case 'A':
          at = corner(5)
          pieces.push(arc(from, at, n[0]!, n[4] === 1))
      }
    }
  }
  return pieces
}

/** A quadratic bend's control point as one of the two of a cubic one. */
function towards([x, y]: Corner, bend: Corner): Corner {
  return [x + ((bend[0] - x) * 2) / 3, y + ((bend[1] - y) * 2) / 3]
}

/** A circle's arc between two corners as a cubic bend. */
function arc(from: Corner, to: Corner, radius: number, clockwise: boolean): Piece {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const half = Math.min(1, Math.hypot(dx, dy) / 2 / radius)
  const angle = 2 * Math.asin(half)
  const length = (4 / 3) * Math.tan(angle / 4) * radius
  const chord = Math.atan2(dy, dx)
  const turn = (clockwise ? 1 : -1) * (angle / 2)
  const [out, into] = [chord - turn, chord + turn]
  return {
    kind: 'curve',
    c1: [from[0] + Math.cos(out) * length, from[1] + Math.sin(out) * length],
    c2: [to[0] - Math.cos(into) * length, to[1] - Math.sin(into) * length],
    to,
  }
}
