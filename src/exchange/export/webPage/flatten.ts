import type { Primitive } from '@/drawing/primitives'

/**
 * A drawing without groups: every part in its own place on the board, in the same order. A browser
 * makes a layer's list longer for each group that is moved, and thousands of them keep it from
 * moving the whole smoothly. Only what is seen through together stays together.
 */
export function flatten(drawing: readonly Primitive[], dx = 0, dy = 0): Primitive[] {
  return drawing.flatMap((part): Primitive[] => {
    switch (part.type) {
      case 'group': {
        const children = flatten(part.children, dx + part.x, dy + part.y)
        if (part.opacity === undefined) return children
        return [{ ...part, id: '', label: '', x: 0, y: 0, children }]
      }
      case 'line': {
        const { x1, x2, y1, y2 } = part
        const ends = { x1: sum(x1, dx), x2: sum(x2, dx), y1: sum(y1, dy), y2: sum(y2, dy) }
        return [{ ...part, ...ends }]
      }
      case 'path':
        return [{ ...part, d: movePath(part.d, dx, dy) }]
      default:
        return [{ ...part, x: sum(part.x, dx), y: sum(part.y, dy) }]
    }
  })
}

/** What the numbers after each letter of a path are, in turn: places across or down, or neither. */
const TURNS: Readonly<Record<string, string>> = {
  M: 'xy',
  L: 'xy',
  H: 'x',
  V: 'y',
  C: 'xyxyxy',
  Q: 'xyxy',
  A: '-----xy',
  Z: '',
}

/** A path moved by so much. Small letters tell ways from where the pen is, which stay as they are. */
export function movePath(d: string, dx: number, dy: number): string {
  if (dx === 0 && dy === 0) return d
  return d.replace(/([MLHVCQAZ])([\d\s,.e+-]*)/g, (_, letter: string, numbers: string) => {
    const turns = TURNS[letter]!
    const moved = (numbers.match(/-?[\d.]+(?:e[-+]?\d+)?/g) ?? []).map((number, index) => {
      const turn = turns[index % turns.length]
      return turn === 'x' ? sum(+number, dx) : turn === 'y' ? sum(+number, dy) : number
    })
    return letter + moved.join(' ')
  })
}

/** To a hundredth: finer is seen by nobody. */
function sum(a: number, b: number): number {
  return Math.round((a + b) * 100) / 100
}
