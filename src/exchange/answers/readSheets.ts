import { readRows } from '../tables/readRows'
import { TableError } from '../tables/tableError'
import { type Sheet, tableOf } from './table'

/**
 * The sheets of a file of answers. Those without anything are left out.
 * @throws TableError where it is neither a workbook nor a text, holds nothing, or holds too much.
 */
export async function readSheets(content: Uint8Array | string): Promise<readonly Sheet[]> {
  const found = await readRows(content)
  const sheets = found.map(({ name, rows }) => ({ name, table: tableOf(rows, name) }))
  const filled = sheets.filter(({ table }) => table.rowCount > 0)
  if (filled.length === 0) throw new TableError({ code: 'empty' })
  return filled
}
