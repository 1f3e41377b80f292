import type { OutlineLine } from './lines'

/** A line with how many lines it is below; a map's title is 0, a stage 1, a touchpoint 2. */
export type PlacedLine = OutlineLine & { readonly depth: number }

export type Depths = {
  readonly lines: readonly PlacedLine[]
  /** Nothing is set in below anything: there are no stages. */
  readonly isFlat: boolean
}

const STAGE = 1
const TOUCHPOINT = 2

/**
 * How deep each line is, by its indent alone: lines with a sign are placed by what stands before
 * them, so they do not count. A first heading that all else is below is the map's title.
 */
export function depthsOf(lines: readonly OutlineLine[]): Depths {
  const levels = levelsOf(lines)
  const plain = lines
    .map((line, at) => ({ line, level: levels[at]! }))
    .filter(({ line }) => !line.sign)
  const deepest = plain.reduce((most, { level }) => Math.max(most, level), 0)
  const roots = plain.filter(({ level }) => level === 0)
  const isTitled = roots.length === 1 && deepest > 1 && plain[0]?.line.isHeading === true
  if (deepest === 0) return flatDepths(lines)
  const shift = isTitled ? 0 : STAGE
  return {
    isFlat: false,
    lines: lines.map((line, at) => ({ ...line, depth: levels[at]! + shift })),
  }
}

function levelsOf(lines: readonly OutlineLine[]): number[] {
  const above: number[] = []
  return lines.map(({ rank, sign }) => {
    while (above.length > 0 && above.at(-1)! >= rank) above.pop()
    const level = above.length
    if (!sign) above.push(rank)
    return level
  })
}

/**
 * Lines none of which is set in. Where some end with a colon, those are the stages. Else they are
 * stages all, unless any carries what only touchpoints have.
 */
function flatDepths(lines: readonly OutlineLine[]): Depths {
  const isHead = ({ text, sign }: OutlineLine) => !sign && text.endsWith(':')
  if (lines.some(isHead))
    return {
      isFlat: false,
      lines: lines.map((line) => ({ ...line, depth: isHead(line) ? STAGE : TOUCHPOINT })),
    }
  const isFlat = lines.some(
    ({ text, sign }) => sign !== undefined || /\([+−–-]?\d[.,\d]*\)/.test(text),
  )
  return { isFlat, lines: lines.map((line) => ({ ...line, depth: isFlat ? TOUCHPOINT : STAGE })) }
}
