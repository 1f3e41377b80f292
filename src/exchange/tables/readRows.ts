import { decode } from './decode'
import { readSpreadsheet, type SheetRows } from './readSpreadsheet'
import { readText } from './readText'
import { TableError } from './tableError'

export type { SheetRows }

/**
 * The sheets of a file by what it holds, whatever it is called: a workbook, or a text with
 * separators, which is one sheet without a name. Cells are as they were written, spaces and all.
 * @throws TableError where it is neither, or holds too much.
 */
export async function readRows(content: Uint8Array | string): Promise<readonly SheetRows[]> {
  const text = textOf(content)
  return text === undefined
    ? readSpreadsheet(content as Uint8Array)
    : [{ name: '', rows: readText(text) }]
}

const ZIP = [0x50, 0x4b]
/** Old Excel files, and new ones under a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0]

/** The text of a file; nothing where it is a workbook. @throws TableError where that is an old one. */
export function textOf(content: Uint8Array | string): string | undefined {
  if (typeof content === 'string') return content
  if (beginsWith(content, ZIP)) return undefined
  if (beginsWith(content, COMPOUND)) throw new TableError({ code: 'oldSpreadsheet' })
  return decode(content)
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}
