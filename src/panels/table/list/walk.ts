/** A place of a list: a row's id, or the row of headings. */
export const HEAD = 'head'

/** Where the keyboard stands in a list. */
export type Place = { readonly row: string; readonly column: string }

/** How many rows Page Up and Page Down go. */
const PAGE = 10

/**
 * Where a key leads from a place of a list with the rows and columns that it shows, the headings
 * above them; the same place at an edge, nothing for other keys.
 */
export function placeAfter(
  rows: readonly string[],
  columns: readonly string[],
  from: Place,
  key: string,
  isFar: boolean,
): Place | undefined {
  const lines = [HEAD, ...rows]
  const row = Math.max(0, lines.indexOf(from.row))
  const column = Math.max(0, columns.indexOf(from.column))
  const at = (line: number, cell: number): Place => ({
    row: lines[Math.min(lines.length - 1, Math.max(0, line))]!,
    column: columns[Math.min(columns.length - 1, Math.max(0, cell))]!,
  })
  switch (key) {
    case 'ArrowLeft':
      return at(row, column - 1)
    case 'ArrowRight':
      return at(row, column + 1)
    case 'ArrowUp':
      return at(row - 1, column)
    case 'ArrowDown':
      return at(row + 1, column)
    case 'PageUp':
      return at(row === 0 ? 0 : Math.max(1, row - PAGE), column)
    case 'PageDown':
      return at(row + PAGE, column)
    case 'Home':
      return isFar ? at(0, 0) : at(row, 0)
    case 'End':
      return isFar ? at(lines.length - 1, columns.length - 1) : at(row, columns.length - 1)
    default:
      return undefined
  }
}
