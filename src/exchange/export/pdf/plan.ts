import { type Box, overlap } from '@/layout/box'
import type { Geometry } from '@/layout/geometry'
import { LANE_TITLE_WIDTH } from '@/layout/metrics'
import type { PdfChoices } from './choices'
import { cut, longestPieces, type Stretch } from './cuts'
import { MM, type PageSize, pageSize } from './papers'
import { levelPlaces, uprightPlaces } from './places'

/** The white edge of a page that no printer reaches, with room for the cut marks, in points. */
export const PAGE_MARGIN = 10 * MM

/** Beyond this nobody means it: the pages would take longer to sort than to read. */
export const MOST_PAGES = 300

/** One page of the map. Boxes are of the board, in px. */
export type Sheet = {
  /** From 0. */
  readonly row: number
  readonly column: number
  /** The part of the board that is this page's own. */
  readonly own: Box
  /** With what it shares with the pages to the right and below, as a tab to glue them on. */
  readonly shown: Box
  /** Whether the lane titles stand before it once more, and the stage headers above it. */
  readonly titles: { readonly lanes: boolean; readonly stages: boolean }
}

export type Plan = {
  /** Points to a pixel of the board. */
  readonly scale: number
  readonly page: PageSize
  readonly sheets: readonly Sheet[]
}

type PlanChoices = Pick<PdfChoices, 'paper' | 'orientation' | 'pages' | 'overlap'>

/**
 * Lays a map out on pages. On one page it is as large as fits, in the middle. On tiles it is at
 * `scale` (points to a pixel) or larger, as far as that takes no page more; and smaller where a card
 * would not lie whole on a page. Pages break between steps and between cards, share `overlap`
 * millimetres, and those that would show nothing are left out. `bounds` is all that is to be shown,
 * notes beside the board among it.
 */
export function planPages(
  geometry: Geometry,
  bounds: Box,
  choices: PlanChoices,
  scale: number,
): Plan {
  const page = pageSize(choices.paper, choices.orientation)
  if (choices.pages === 'tiles')
    return planTiles(geometry, bounds, page, choices.overlap * MM, scale)
  const { wide, high } = usable(page)
  const titles = { lanes: false, stages: false }
  const sheet = { row: 0, column: 0, own: bounds, shown: bounds, titles }
  const fit = Math.min(wide / bounds.width, high / bounds.height)
  return { scale: fit, page, sheets: [sheet] }
}

function usable({ width, height }: PageSize) {
  return { wide: width - 2 * PAGE_MARGIN, high: height - 2 * PAGE_MARGIN }
}

/** `shared` is what neighbouring pages have in common, in points. */
function planTiles(
  geometry: Geometry,
  bounds: Box,
  page: PageSize,
  shared: number,
  wanted: number,
): Plan {
  const { wide, high } = usable(page)
  const across = { from: bounds.x, to: bounds.x + bounds.width }
  const down = { from: bounds.y, to: bounds.y + bounds.height }
  const [upright, level] = [uprightPlaces(geometry, bounds), levelPlaces(geometry, bounds)]
  const headers = geometry.lanesY - geometry.headerY
  const largest = Math.min(
    largestFor(across, upright, wide - shared, LANE_TITLE_WIDTH),
    largestFor(down, level, high - shared, headers),
  )
  const room =
    (points: number, titles: number, scale: number) => (index: number, isLast: boolean) =>
      (points - (isLast ? 0 : shared)) / scale - (index === 0 ? 0 : titles)
  const [clearAcross, clearDown] = [clearOf(geometry, 'x'), clearOf(geometry, 'y')]
  const gridAt = (scale: number) => ({
    columns: cut(across, upright, room(wide, LANE_TITLE_WIDTH, scale), clearAcross),
    rows: cut(down, level, room(high, headers, scale), clearDown),
  })
  const scale = growing(Math.min(wanted, largest), largest, (at) => {
    const { columns, rows } = gridAt(at)
    return columns.length * rows.length
  })
  const { columns, rows } = gridAt(scale)
  return { scale, page, sheets: sheetsOf(geometry, rows, columns, shared / scale) }
}

/** The largest scale from `least` to `most` that takes no more pages than the least. */
function growing(least: number, most: number, pagesAt: (scale: number) => number): number {
  const pages = pagesAt(least)
  let [low, high] = [least, Math.min(most, least * MOST_GROWTH)]
  for (let step = 0; step < FINENESS; step += 1) {
    const middle = (low + high) / 2
    if (pagesAt(middle) <= pages) low = middle
    else high = middle
  }
  return low
}

/** Twice as large as asked is large enough. */
const MOST_GROWTH = 2
/** How often the growth is halved: to a hundredth of what was asked. */
const FINENESS = 7

/** The largest scale at which every piece that must stay whole fits a page, beside what is repeated. */
function largestFor(
  whole: Stretch,
  places: readonly number[],
  points: number,
  titles: number,
): number {
  const { first, other } = longestPieces(whole, places)
  return points / Math.max(first, other > 0 ? other + titles : 0)
}

/** Whether a cut at a place spares what lies anywhere: the notes, and the personas above the board. */
function clearOf({ notes, head }: Geometry, axis: 'x' | 'y'): (place: number) => boolean {
  const side = axis === 'x' ? 'width' : 'height'
  const boxes = [...notes, ...head.personas]
  return (at) => !boxes.some((box) => box[axis] < at && at < box[axis] + box[side])
}

function sheetsOf(
  geometry: Geometry,
  rows: readonly Stretch[],
  columns: readonly Stretch[],
  shared: number,
): Sheet[] {
  const { width, height, lanesY, notes } = geometry
  const board = { x: 0, y: 0, width, height }
  const after = (pieces: readonly Stretch[], index: number) =>
    index < pieces.length - 1 ? shared : 0
  return rows.flatMap((down, row) =>
    columns.flatMap((across, column): Sheet[] => {
      const own = boxOf(across, down, 0, 0)
      if (![board, ...notes].some((box) => overlap(box, own))) return []
      const shown = boxOf(across, down, after(columns, column), after(rows, row))
      const onBoard = overlap(board, own)
      const titles = {
        lanes: column > 0 && onBoard && across.from >= LANE_TITLE_WIDTH,
        stages: row > 0 && onBoard && down.from >= lanesY,
      }
      return [{ row, column, own, shown, titles }]
    }),
  )
}

function boxOf(across: Stretch, down: Stretch, right: number, below: number): Box {
  const width = across.to - across.from + right
  return { x: across.from, y: down.from, width, height: down.to - down.from + below }
}
