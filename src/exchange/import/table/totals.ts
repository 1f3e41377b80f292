import { plainName } from '../../answers/names'
import type { Grid } from './cells'
import type { GridMapping } from './mapping'

/** What people call the last rows or columns of a table, which sum up the others. */
const TOTAL = /^((grand )?totals?|total general|totaux|sums?|sommes?|averages?|means?|moyennes?)$/

/** Where the stages of a grid end: before a total, as it stands at the end of tables. */
export function endOf(grid: Grid, { lines }: GridMapping): number {
  const stage = lines.findIndex(({ as }) => as === 'stage')
  let end = grid.placeCount
  while (stage >= 0 && end > 2 && TOTAL.test(plainName(grid.at(stage, end - 1)))) end -= 1
  return end
}
