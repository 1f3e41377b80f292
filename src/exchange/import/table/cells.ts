import { cellName } from '../../tables/cellName'
import type { SheetRows } from '../../tables/readRows'
import type { GridMapping } from './mapping'

/** The width of the widest row from `start` on. */
export function widthOf({ rows }: Pick<SheetRows, 'rows'>, start = 0): number {
  return rows.slice(start).reduce((most, { length }) => Math.max(most, length), 0)
}

/** A table seen so that stages lie side by side: by lines (lanes) and places (columns of the board). */
export type Grid = {
  readonly lineCount: number
  readonly placeCount: number
  at(line: number, place: number): string
  /** The cell's name in the sheet. */
  name(line: number, place: number): string
}

/** The rows of a sheet from `start` on, turned where stages stand below each other. */
export function gridOf(
  { rows, left = 0 }: Pick<SheetRows, 'rows' | 'left'>,
  { start, stagesIn }: Pick<GridMapping, 'start' | 'stagesIn'>,
): Grid {
  const width = widthOf({ rows }, start)
  const height = rows.length - start
  const turned = stagesIn === 'rows'
  return {
    lineCount: turned ? width : height,
    placeCount: turned ? height : width,
    at: (line, place) => (turned ? rows[start + place]?.[line] : rows[start + line]?.[place]) ?? '',
    name: (line, place) =>
      turned ? cellName(start + place, left + line) : cellName(start + line, left + place),
  }
}
