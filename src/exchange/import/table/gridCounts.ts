import type { SheetRows } from '../../tables/readRows'
import type { Grid } from './cells'
import type { Finding, RowCounts } from './findings'
import { aboveTable, unusedLines } from './leftOut'
import type { GridMapping } from './mapping'

/** What of a grid does not come, and what became of the rows of its sheet. */
export function linesLeftOut(
  sheet: SheetRows,
  grid: Grid,
  mapping: GridMapping,
): { readonly skipped: readonly Finding[]; readonly counts: RowCounts } {
  const above = aboveTable(sheet, mapping.start)
  const unused = unusedLines(grid, mapping)
  const empty = sheet.rows.filter((row) => row.every((cell) => cell.trim() === '')).length
  const skipped = above.length + (mapping.stagesIn === 'columns' ? unused.length : 0)
  const read = sheet.rows.length
  return {
    skipped: [...above, ...unused],
    counts: { read, imported: read - empty - skipped, skipped, empty },
  }
}
