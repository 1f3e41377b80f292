import type { Group, Primitive } from '@/drawing/primitives'
import type { Box } from '@/layout/box'
import type { Geometry } from '@/layout/geometry'
import { COLUMN_GAP, LANE_TITLE_WIDTH } from '@/layout/metrics'
import { cutCurve } from '../cutCurve'

/** A part of the board from one column to another, with all that lies within it alone. */
export type Band = { readonly box: Box; readonly drawn: readonly Primitive[] }

/** A band is so wide at least, in board pixels: a window's width at most is a few of them. */
const WIDTH = 1200
/** What has no box of its own in the geometry is a point of a curve, and reaches so far. */
const REACH = 14

/**
 * Parts a drawing into bands, between columns, and `rest`, which lies across them or beside them. A
 * browser draws the bands that are in sight and leaves out the others: that is how a board of
 * thousands of cards stays smooth. Paths are curves, and run through bands piece by piece: a long
 * dashed line is slow to draw wherever one looks at it.
 */
export function cutIntoBands(
  drawing: readonly Primitive[],
  geometry: Geometry,
  { y, height }: Box,
): { readonly bands: Band[]; readonly rest: Primitive[] } {
  const cuts = cutsOf(geometry)
  const drawn: Primitive[][] = cuts.slice(1).map(() => [])
  const rest: Primitive[] = []
  const widths = widthsOf(geometry)
  for (const part of drawing) {
    if (part.type === 'path') {
      piecesOf(part.d, cuts).forEach((d, index) => {
        if (d) drawn[index]!.push({ ...part, d })
      })
      continue
    }
    const extent = part.type === 'group' ? extentOf(part, widths) : undefined
    const at = extent ? cuts.findLastIndex((cut) => cut <= extent.from) : -1
    const band = extent && extent.to <= (cuts[at + 1] ?? -Infinity) ? drawn[at] : undefined
    ;(band ?? rest).push(part)
  }
  const bands = drawn.map((parts, index) => {
    const [x, end] = [cuts[index]!, cuts[index + 1]!]
    return { box: { x, y, width: end - x, height }, drawn: parts }
  })
  return { bands: bands.filter((band) => band.drawn.length > 0), rest }
}

/** A curve between each two cuts; by halves, as each cut reads all that it is given. */
function piecesOf(d: string, cuts: readonly number[]): string[] {
  if (d === '' || cuts.length === 2) return cuts.slice(1).map(() => d)
  const middle = cuts.length >> 1
  const [left, right] = [cuts.slice(0, middle + 1), cuts.slice(middle)]
  return [left, right].flatMap((part) =>
    piecesOf(cutCurve(d, { from: part[0]!, to: part.at(-1)! }), part),
  )
}

/** Where bands begin and end: in the middle between two columns. */
function cutsOf({ stages, width }: Geometry): number[] {
  const columns = stages.flatMap(({ steps }) => steps.map(({ x }) => x - COLUMN_GAP / 2))
  const cuts = [LANE_TITLE_WIDTH]
  for (const cut of columns) if (cut - cuts.at(-1)! >= WIDTH) cuts.push(cut)
  return [...cuts, width]
}

function widthsOf({ cards, kpis, channels }: Geometry): ReadonlyMap<string, number> {
  return new Map([
    ...[...cards.values()].map(({ id, width }) => [id, width] as const),
    ...kpis.map(({ homeId, width }) => [`kpi-${homeId}`, width] as const),
    ...channels.map(({ homeId, width }) => [`channel-${homeId}`, width] as const),
  ])
}

/** How far a part reaches; nothing is known of one that has its place within. */
function extentOf({ id, x }: Group, widths: ReadonlyMap<string, number>) {
  const width = widths.get(id)
  if (width !== undefined) return { from: x, to: x + width }
  return x === 0 ? undefined : { from: x - REACH, to: x + REACH }
}
