import type { Cell } from './cells'
import type { Grid, GridRow } from './grid'

/**
 * A table, but with every cell and every row that shows what it showed before being the same object:
 * typing in one card draws that card alone.
 */
export function keepGrid(before: Grid | undefined, now: Grid): Grid {
  if (!before) return now
  const known = new Map(before.rows.map((row) => [row.key, row]))
  const byKey = new Map(now.byKey)
  const keep = (cell: Cell): Cell => {
    const old = before.byKey.get(cell.key)
    if (!old || !hasSameFields(old, cell)) return cell
    byKey.set(cell.key, old)
    return old
  }
  const rows = now.rows.map((row) => {
    const kept = { ...row, cells: row.cells.map(keep), ...(row.lane && { lane: keep(row.lane) }) }
    const old = known.get(row.key)
    return old && isSameRow(old, kept) ? old : kept
  })
  return { ...now, rows, byKey }
}

function isSameRow(a: GridRow, b: GridRow): boolean {
  return (
    a.index === b.index &&
    a.lane === b.lane &&
    a.who?.name === b.who?.name &&
    a.who?.rowSpan === b.who?.rowSpan &&
    a.cells.length === b.cells.length &&
    a.cells.every((cell, at) => cell === b.cells[at])
  )
}

/** Whether two cells show the same records in the same place. */
function hasSameFields(a: Cell, b: Cell): boolean {
  const [before, now] = [a, b] as Readonly<Record<string, unknown>>[]
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return false
  return keys.every(
    (key) => Object.is(before![key], now![key]) || (key === 'series' && isSameSeries(a, b)),
  )
}

/** Series are grouped anew whenever any measurement of their subject changes. */
function isSameSeries(a: Cell, b: Cell): boolean {
  if (a.kind !== 'series' || b.kind !== 'series') return false
  const [before, now] = [a.series.measurements, b.series.measurements]
  return before.length === now.length && before.every((each, at) => each === now[at])
}
