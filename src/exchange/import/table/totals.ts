import { plainName } from '../../answers/names'
import type { Grid } from './cells'
import type { GridMapping } from './mapping'

/** What people call the last row or column of a table, which sums up the others. */
const TOTAL = /^((grand )?totals?|total general|totaux|sums?|sommes?|averages?|means?|moyennes?)$/

/** Where the stages of a grid end: before a total, as it stands at the end of tables. */
export function endOf(grid: Grid, { lines }: GridMapping): number {
  const stage = lines.findIndex(({ as }) => as === 'stage')
  const last = grid.placeCount - 1
  const isTotal = stage >= 0 && last > 1 && TOTAL.test(plainName(grid.at(stage, last)))
  return isTotal ? last : grid.placeCount
}
