import { cellName } from '../../tables/cellName'
import type { SheetRows } from '../../tables/readRows'
import type { Grid } from './cells'
import type { Finding, RowCounts } from './findings'
import type { GridMapping } from './mapping'

/** What of a grid does not come, and what became of the rows of its sheet. */
export function linesLeftOut(
  sheet: SheetRows,
  grid: Grid,
  { lines, start, stagesIn }: GridMapping,
): { readonly skipped: readonly Finding[]; readonly counts: RowCounts } {
  const above = sheet.rows.slice(0, start).flatMap((row, index): Finding[] => {
    const column = row.findIndex((cell) => cell.trim() !== '')
    if (column < 0) return []
    return [
      {
        what: 'skipped',
        place: cellName(index, column),
        say: (words) => words.above(row[column]!),
      },
    ]
  })
  const unused = lines.flatMap((use, line): Finding[] => {
    if (use.as !== 'skip') return []
    const cells = Array.from({ length: grid.placeCount }, (_, place) => grid.at(line, place))
    const filled = cells.filter((cell) => cell.trim() !== '').length
    const first = cells.findIndex((cell) => cell.trim() !== '')
    if (filled === 0) return []
    return [
      {
        what: 'skipped',
        place: grid.name(line, first),
        say: (words) => words.leftOut(cells[first]!.trim(), filled),
      },
    ]
  })
  const isEmpty = (row: readonly string[]) => row.every((cell) => cell.trim() === '')
  const empty = sheet.rows.filter(isEmpty).length
  const skipped = above.length + (stagesIn === 'columns' ? unused.length : 0)
  const read = sheet.rows.length
  return {
    skipped: [...above, ...unused],
    counts: { read, imported: read - empty - skipped, skipped, empty },
  }
}
