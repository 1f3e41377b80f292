import { unzipSync, zipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/universal'
import { cellName } from './cellName'
import { farthestCell } from './farthestCell'
import { CELL_LIMIT, UNPACKED_LIMIT } from './limits'
import { TableError } from './tableError'

/** A table as it stands: a sheet of a workbook, or a text, which has no name. */
export type SheetRows = {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
  /** The first heading above a table within a text. */
  readonly title?: string
  /** How many lines of a text stand outside its table. */
  readonly outside?: number
}

/**
 * The sheets of an .xlsx workbook. Formulas give the value that the workbook keeps for them; dates
 * become `YYYY-MM-DD`, numbers are written with a point.
 * @throws TableError where it is none, or would unpack to more than can be held.
 */
export async function readSpreadsheet(bytes: Uint8Array): Promise<readonly SheetRows[]> {
  const packed = stored(bytes)
  try {
    const sheets = await readXlsxFile(packed, { trim: false })
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data.map((row) => row.map(textOf)),
    }))
  } catch {
    // What it gives of a damaged sheet need not be rows either.
    throw new TableError({ code: 'notSpreadsheet' })
  }
}

/**
 * The workbook packed anew without compression. The reader unpacks large sheets in workers that it
 * writes itself, which the page's security policy refuses; there is nothing for them to do here.
 */
function stored(bytes: Uint8Array): ArrayBuffer {
  let size = 0
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const isNeeded = /\.xml(\.rels)?$/.test(name)
        if (isNeeded) size += originalSize
        if (size > UNPACKED_LIMIT)
          throw new TableError({ code: 'tooLargeInside', size, limit: UNPACKED_LIMIT })
        return isNeeded
      },
    })
    for (const [name, xml] of Object.entries(files)) if (SHEET.test(name)) checkCells(xml)
    return zipSync(files, { level: 0 }).buffer as ArrayBuffer
  } catch (error) {
    throw error instanceof TableError ? error : new TableError({ code: 'notSpreadsheet' })
  }
}

const SHEET = /^xl\/worksheets\//

/** The reader makes every cell up to the farthest, be it alone. */
function checkCells(xml: Uint8Array): void {
  const corner = farthestCell(xml)
  if (!corner) throw new TableError({ code: 'notSpreadsheet' })
  const { row, column } = corner
  if (row * column > CELL_LIMIT)
    throw new TableError({ code: 'farCell', cell: cellName(row - 1, column - 1) })
}

/** What a cell holds; the reader's types call a date's constructor a date. */
function textOf(cell: unknown): string {
  if (cell === null) return ''
  return cell instanceof Date ? dayOf(cell) : String(cell)
}

function dayOf(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10)
}
