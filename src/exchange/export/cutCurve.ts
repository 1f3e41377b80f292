/** A stretch of the x axis. */
export type Stretch = { readonly from: number; readonly to: number }

type Corner = readonly [x: number, y: number]
type Bend = readonly [start: Corner, c1: Corner, c2: Corner, end: Corner]

/**
 * The part of a curve's path that lies over a stretch; empty where none does. It serves the paths
 * of `curvePath`, whose bends have their control points at the thirds of their width: x then grows
 * evenly along each, and the place of a cut is a ratio.
 */
export function cutCurve(path: string, { from, to }: Stretch): string {
  const kept = bendsOf(path).flatMap((bend) => {
    const [left, right] = [bend[0][0], bend[3][0]]
    if (right <= from || left >= to || right <= left) return []
    const rightCut = right > to ? split(bend, (to - left) / (right - left))[0] : bend
    const end = Math.min(right, to)
    return [left < from ? split(rightCut, (from - left) / (end - left))[1] : rightCut]
  })
  const [first] = kept
  if (!first) return ''
  return `M${place(first[0])}${kept.map(([, c1, c2, end]) => `C${place(c1)},${place(c2)},${place(end)}`).join('')}`
}

function bendsOf(path: string): Bend[] {
  let at: Corner = [0, 0]
  return [...path.matchAll(/([MLC])([^MLCZ]*)/g)].flatMap(([, letter, numbers]) => {
    const values = (numbers!.match(/-?[\d.]+(?:e[-+]?\d+)?/g) ?? []).map(Number)
    const corners = pairs(values)
    const start = at
    at = corners.at(-1) ?? at
    if (letter === 'M' || corners.length === 0) return []
    if (letter === 'C') return [[start, corners[0]!, corners[1]!, corners[2]!] as const]
    return [[start, between(start, at, 1 / 3), between(start, at, 2 / 3), at] as const]
  })
}

function pairs(values: readonly number[]): Corner[] {
  return values.flatMap((x, index) => (index % 2 === 0 ? [[x, values[index + 1]!] as const] : []))
}

/** A bend in two at a ratio, as de Casteljau does it. */
function split([a, b, c, d]: Bend, ratio: number): [Bend, Bend] {
  const [ab, bc, cd] = [between(a, b, ratio), between(b, c, ratio), between(c, d, ratio)]
  const [abc, bcd] = [between(ab, bc, ratio), between(bc, cd, ratio)]
  const middle = between(abc, bcd, ratio)
  return [
    [a, ab, abc, middle],
    [middle, bcd, cd, d],
  ]
}

function between(a: Corner, b: Corner, ratio: number): Corner {
  return [a[0] + (b[0] - a[0]) * ratio, a[1] + (b[1] - a[1]) * ratio]
}

function place([x, y]: Corner): string {
  return `${Math.round(x * 100) / 100},${Math.round(y * 100) / 100}`
}
