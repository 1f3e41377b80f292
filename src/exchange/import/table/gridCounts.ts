import type { SheetRows } from '../../tables/readRows'
import type { Grid } from './cells'
import type { Finding, RowCounts } from './findings'
import { aboveTable, aroundTable, unusedLines } from './leftOut'
import type { GridMapping } from './mapping'
import { endOf } from './totals'

/** What of a grid does not come, and what became of the rows of its sheet. */
export function linesLeftOut(
  sheet: SheetRows,
  grid: Grid,
  mapping: GridMapping,
  title: string,
): { readonly skipped: readonly Finding[]; readonly counts: RowCounts } {
  const above = aboveTable(sheet, mapping.start, title)
  const unused = unusedLines(grid, mapping)
  const empty = sheet.rows.filter((row) => row.every((cell) => cell.trim() === '')).length
  const totals = grid.placeCount - endOf(grid, mapping)
  const places = unusedPlaces(grid, mapping) + totals
  const skipped = above.length + (mapping.stagesIn === 'columns' ? unused.length : places)
  const read = sheet.rows.length
  return {
    skipped: [...aroundTable(sheet), ...above, ...unused],
    counts: { read, imported: read - empty - skipped, skipped, empty },
  }
}

/** How many places hold nothing but what stands in lines that are left out. */
function unusedPlaces(grid: Grid, { lines }: GridMapping): number {
  let count = 0
  for (let place = 0; place < grid.placeCount; place++) {
    const filled = lines.filter((_, line) => grid.at(line, place).trim() !== '')
    if (filled.length > 0 && filled.every(({ as }) => as === 'skip')) count++
  }
  return count
}
