import { cellName } from '../../tables/cellName'
import type { SheetRows } from '../../tables/readRows'
import type { Grid } from './cells'
import type { Finding } from './findings'
import type { ColumnUse, GridMapping } from './mapping'

/** What the map can be called by: what stands first above the table. */
export function titleAbove({ rows, title }: SheetRows, start: number): string | undefined {
  const above = rows.slice(0, start).flatMap((row) => row.map((cell) => cell.trim()))
  return title ?? above.find((cell) => cell !== '')
}

/** The rows above the table that come nowhere: all that are not what the map is called. */
export function aboveTable({ rows, left = 0 }: SheetRows, start: number, title: string): Finding[] {
  return rows.slice(0, start).flatMap((row, index): Finding[] => {
    const column = row.findIndex((cell) => cell.trim() !== '')
    const said = row.map((cell) => cell.trim()).filter((cell) => cell !== '')
    if (column < 0 || said.join() === title.trim()) return []
    const place = cellName(index, left + column)
    return [{ what: 'skipped', place, say: (words) => words.above(said.join(' · ')) }]
  })
}

/** The text around a table. */
export function aroundTable({ outside = 0 }: SheetRows): Finding[] {
  return outside === 0 ? [] : [{ what: 'skipped', say: (words) => words.outside(outside) }]
}

/** The lines of a grid that become nothing, as far as anything stands in them. */
export function unusedLines(grid: Grid, { lines }: GridMapping): Finding[] {
  return lines.flatMap((use, line): Finding[] => {
    if (use.as !== 'skip') return []
    const cells = Array.from({ length: grid.placeCount }, (_, place) => grid.at(line, place))
    const first = cells.findIndex((cell) => cell.trim() !== '')
    if (first < 0) return []
    return [unused(grid.name(line, first), cells[first]!, filled(cells))]
  })
}

/** The columns of a table with one card a row that become nothing. */
export function unusedColumns(
  { rows, left = 0 }: SheetRows,
  start: number,
  columns: readonly ColumnUse[],
): Finding[] {
  return columns.flatMap((use, column): Finding[] => {
    if (use.as !== 'skip') return []
    const [heading = '', ...cells] = rows.slice(start).map((row) => row[column] ?? '')
    if (filled(cells) === 0 && heading.trim() === '') return []
    return [unused(cellName(start, left + column), heading, filled(cells))]
  })
}

function unused(place: string, name: string, cells: number): Finding {
  return { what: 'skipped', place, say: (words) => words.leftOut(name.trim(), cells) }
}

function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== '').length
}
