import { plainName } from '../../answers/names'
import type { Grid } from './cells'
import { readFeeling } from './feelings'
import type { GridMapping } from './mapping'

/** What people call the last rows or columns of a table, which sum up the others. */
const TOTAL = /^((grand )?totals?|total general|totaux|sums?|sommes?|averages?|means?|moyennes?)$/

/** Where the stages of a grid end: before totals, which are numbers at the end of a table. */
export function endOf(grid: Grid, { lines }: GridMapping): number {
  const stage = lines.findIndex(({ as }) => as === 'stage')
  const isTotal = (place: number) =>
    lines.every(({ as }, line) => {
      const cell = grid.at(line, place).trim()
      if (line === stage) return TOTAL.test(plainName(cell))
      return as === 'skip' || cell === '' || readFeeling(cell) !== undefined
    })
  let end = grid.placeCount
  while (stage >= 0 && end > 2 && isTotal(end - 1)) end -= 1
  return end
}
