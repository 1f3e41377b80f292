import type { Direction } from '@/editor/navigation'
import type { Cell } from './cells'
import { FIRST_LANE_ROW, type Grid } from './grid'

/**
 * The line along which the keyboard walks: from a cell that spans several rows or columns it goes on
 * in the row and column in which it came.
 */
export type Track = { readonly row: number; readonly column: number }

/** A cell, and the track on which it was reached. */
export type Stop = { readonly cell: Cell; readonly track: Track }

/** Where a key leads from a cell; nothing where there is nothing that way, or it is no such key. */
export function stopAfter(
  grid: Grid,
  from: Cell,
  track: Track,
  key: string,
  isFar: boolean,
): Stop | undefined {
  switch (key) {
    case 'ArrowLeft':
      return stopBeside(grid, from, track, 'left')
    case 'ArrowRight':
      return stopBeside(grid, from, track, 'right')
    case 'ArrowUp':
      return stopBeside(grid, from, track, 'up')
    case 'ArrowDown':
      return stopBeside(grid, from, track, 'down')
    case 'Home':
      return isFar ? scanRows(grid, 0, 1) : scanRow(grid, within(from, track).row, 0, 1)
    case 'End':
      return isFar ? scanRows(grid, grid.rows.length - 2, -1) : endOf(grid, from, track)
    case 'PageUp':
      return laneBeside(grid, from, track, -1)
    case 'PageDown':
      return laneBeside(grid, from, track, 1)
    default:
      return undefined
  }
}

/** The next cell in a direction, over places that no cell covers. */
export function stopBeside(
  grid: Grid,
  from: Cell,
  track: Track,
  direction: Direction,
): Stop | undefined {
  const { row, column } = within(from, track)
  const button = grid.beside.get(from.key)
  if (direction === 'right' && button) return { cell: button, track: { row, column } }
  if (direction === 'left' && from.kind === 'addTouchpoint')
    return { cell: grid.byKey.get(from.stage.id)!, track: { row, column } }
  if (direction === 'left') return scanRow(grid, row, from.column - 1, -1)
  if (direction === 'right') return scanRow(grid, row, from.column + from.colSpan, 1)
  return direction === 'up'
    ? scanColumn(grid, column, from.row - 1, -1)
    : scanColumn(grid, column, from.row + from.rowSpan, 1)
}

/** The first line of the next lane, in the same column; above the first lane the headers. */
function laneBeside(grid: Grid, from: Cell, track: Track, by: 1 | -1): Stop | undefined {
  const { row, column } = within(from, track)
  const at = grid.laneRows.findLastIndex((top) => top <= row)
  const top = at + by < 0 ? FIRST_LANE_ROW - 1 : grid.laneRows[at + by]
  if (top === undefined || (at < 0 && by < 0)) return undefined
  return scanColumn(grid, column, top, at + by < 0 ? -1 : 1)
}

function endOf(grid: Grid, from: Cell, track: Track): Stop | undefined {
  return scanRow(grid, within(from, track).row, grid.columns + 1, -1)
}

/** The track as far as it leads through a cell. */
function within({ row, column, rowSpan, colSpan }: Cell, track: Track): Track {
  const isIn = (value: number, from: number, span: number) => value >= from && value < from + span
  return {
    row: isIn(track.row, row, rowSpan) ? track.row : row,
    column: isIn(track.column, column, colSpan) ? track.column : column,
  }
}

function scanRow(grid: Grid, row: number, from: number, by: 1 | -1): Stop | undefined {
  const cells = grid.covering[row] ?? []
  for (let column = from; column >= 0 && column < cells.length; column += by) {
    const cell = cells[column]
    if (cell) return { cell, track: { row, column } }
  }
  return undefined
}

function scanColumn(grid: Grid, column: number, from: number, by: 1 | -1): Stop | undefined {
  for (let row = from; row >= 0 && row < grid.rows.length; row += by) {
    const cell = grid.covering[row]![column]
    if (cell) return { cell, track: { row, column } }
  }
  return undefined
}

/** The outermost cell of the table: of the first row from the left, of the last from the right. */
function scanRows(grid: Grid, from: number, by: 1 | -1): Stop | undefined {
  for (let row = from; row >= 0 && row < grid.rows.length; row += by) {
    const found = scanRow(grid, row, by === 1 ? 0 : grid.columns + 1, by)
    if (found) return found
  }
  return undefined
}
