import { AnswersError } from './answersError'
import { decode } from './decode'
import { readSpreadsheet } from './readSpreadsheet'
import { readText } from './readText'
import { type Sheet, tableOf } from './table'

/**
 * The sheets of a file by what it holds, whatever it is called: a workbook, or a text with
 * separators. Sheets without anything are left out.
 * @throws AnswersError where it is neither, holds nothing, or holds too much.
 */
export async function readSheets(content: Uint8Array | string): Promise<readonly Sheet[]> {
  const found =
    typeof content === 'string' || !beginsWith(content, ZIP)
      ? [{ name: '', rows: readText(textOf(content)) }]
      : await readSpreadsheet(content)
  const sheets = found.map(({ name, rows }) => ({ name, table: tableOf(rows, name) }))
  const filled = sheets.filter(({ table }) => table.rowCount > 0)
  if (filled.length === 0) throw new AnswersError({ code: 'empty' })
  return filled
}

const ZIP = [0x50, 0x4b]
/** Old Excel files, and new ones under a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0]

function textOf(content: Uint8Array | string): string {
  if (typeof content === 'string') return content
  if (beginsWith(content, COMPOUND)) throw new AnswersError({ code: 'oldSpreadsheet' })
  return decode(content)
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}
