import { COLUMN_LIMIT, ROW_LIMIT } from '../tables/limits'
import { TableError } from '../tables/tableError'

/**
 * One column, each text kept once: row `r` holds `values[codes[r]]`. Surveys say the same few
 * things over and over, so what a text means is worked out once for each text instead of for each
 * row, and a table crosses from a worker as numbers.
 */
export type Column = {
  /** The first is always the empty text. */
  readonly values: readonly string[]
  readonly codes: Uint32Array<ArrayBuffer>
}

/** The cells of a sheet as trimmed texts, the header's row included. */
export type Table = { readonly rowCount: number; readonly columns: readonly Column[] }

/** One sheet of a spreadsheet; a text file is one without a name. */
export type Sheet = { readonly name: string; readonly table: Table }

/**
 * Rows as they were read, column by column, without the empty rows and columns at the end.
 * @throws TableError where there are more rows or columns than are read.
 */
export function tableOf(rows: readonly (readonly string[])[], sheet: string): Table {
  const rowCount = lastUsed(rows.length, (row) => rows[row]!.some((cell) => cell.trim() !== ''))
  if (rowCount > ROW_LIMIT + 1)
    throw new TableError({ code: 'tooManyRows', sheet, limit: ROW_LIMIT })
  const width = rows.reduce((most, row) => Math.max(most, usedWidth(row)), 0)
  if (width > COLUMN_LIMIT)
    throw new TableError({ code: 'tooManyColumns', sheet, limit: COLUMN_LIMIT })
  const columns = Array.from({ length: width }, (_, index) => columnOf(rows, index, rowCount))
  return { rowCount, columns }
}

/** What stands in a cell; rows and columns count from 0. */
export function cellAt({ columns }: Table, row: number, column: number): string {
  const { values, codes } = columns[column]!
  return values[codes[row]!]!
}

/** How many rows from `first` on hold each text of a column. */
export function countsOf({ values, codes }: Column, first: number): Uint32Array {
  const counts = new Uint32Array(values.length)
  for (let row = first; row < codes.length; row++) counts[codes[row]!]!++
  return counts
}

function columnOf(rows: readonly (readonly string[])[], index: number, rowCount: number): Column {
  const known = new Map([['', 0]])
  const codes = new Uint32Array(rowCount)
  for (let row = 0; row < rowCount; row++) {
    const cell = (rows[row]![index] ?? '').trim()
    let code = known.get(cell)
    if (code === undefined) {
      code = known.size
      known.set(cell, code)
    }
    codes[row] = code
  }
  return { values: [...known.keys()], codes }
}

function usedWidth(row: readonly string[]): number {
  return lastUsed(row.length, (index) => row[index]!.trim() !== '')
}

/** The count up to and with the last index that is used. */
function lastUsed(count: number, isUsed: (index: number) => boolean): number {
  let last = count
  while (last > 0 && !isUsed(last - 1)) last--
  return last
}
