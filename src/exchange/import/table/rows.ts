import { cellName } from '../../tables/cellName'
import { withoutApostrophe } from '../../tables/inert'
import { readRows, type SheetRows, textOf } from '../../tables/readRows'
import { decodeSigns } from '../../tables/signs'
import { TableError } from '../../tables/tableError'
import { MAP_CELL_LIMIT, MAP_COLUMN_LIMIT, MAP_ROW_LIMIT } from './limits'
import { markdownTable } from './markdown'

/**
 * The sheets of a file or a pasted text as they stand, without the empty rows and columns at the
 * end; sheets without anything are left out. What was done to a text so that no spreadsheet runs
 * it is undone.
 * @throws TableError where it cannot be read, holds nothing, or more than a map can take.
 */
export async function rowsOf(content: Uint8Array | string): Promise<readonly SheetRows[]> {
  const text = textOf(content)
  const markdown = text === undefined ? undefined : markdownTable(text)
  const found = markdown ? [{ name: '', ...markdown }] : await readRows(text ?? content)
  const sheets = found
    .map(({ rows, ...sheet }) => ({
      ...sheet,
      rows: trimmed(sheet.name === '' ? rows.map(asTyped) : rows),
    }))
    .filter(({ rows }) => rows.length > 0)
  if (sheets.length === 0) throw new TableError({ code: 'empty' })
  return sheets
}

/** @throws TableError where a sheet holds more rows, columns or text in a cell than a map takes. */
export function checkSize({ name, rows }: SheetRows): void {
  if (rows.length > MAP_ROW_LIMIT + 1)
    throw new TableError({ code: 'tooManyRows', sheet: name, limit: MAP_ROW_LIMIT })
  if (rows.some((row) => row.length > MAP_COLUMN_LIMIT))
    throw new TableError({ code: 'tooManyColumns', sheet: name, limit: MAP_COLUMN_LIMIT })
  for (const [index, row] of rows.entries()) {
    const long = row.findIndex(({ length }) => length > MAP_CELL_LIMIT)
    if (long >= 0)
      throw new TableError({ code: 'longCell', cell: cellName(index, long), limit: MAP_CELL_LIMIT })
  }
}

function asTyped(row: readonly string[]): string[] {
  return row.map((cell) => decodeSigns(withoutApostrophe(cell)))
}

function trimmed(rows: readonly (readonly string[])[]): (readonly string[])[] {
  const short = rows.map((row) => {
    const end = row.findLastIndex((cell) => cell !== '')
    return end + 1 === row.length ? row : row.slice(0, end + 1)
  })
  return short.slice(0, short.findLastIndex((row) => row.length > 0) + 1)
}
