import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/universal'
import { cellName } from './cellName'
import { farthestCell } from './farthestCell'
import { CELL_LIMIT, UNPACKED_LIMIT } from './limits'
import { percentStyles, writePercents } from './percentCells'
import { TableError } from './tableError'

/** A table as it stands: a sheet of a workbook, or a text, which has no name. */
export type SheetRows = {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
  /** The first heading above a table within a text. */
  readonly title?: string
  /** How many lines of a text stand outside its table. */
  readonly outside?: number
  /** How many columns of the sheet lie before these; none unless told. */
  readonly left?: number
}

/**
 * The sheets of an .xlsx workbook. Formulas give the value that the workbook keeps for them; dates
 * become `YYYY-MM-DD`, times `HH:MM`, both together stand beside each other; numbers are written with
 * a point, percentages with their sign.
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
    return zipSync(withPercents(files), { level: 0 }).buffer as ArrayBuffer
  } catch (error) {
    throw error instanceof TableError ? error : new TableError({ code: 'notSpreadsheet' })
  }
}

const SHEET = /^xl\/worksheets\//

/** The files of a workbook in which percentages are texts. */
function withPercents(files: Readonly<Record<string, Uint8Array>>) {
  const look = files['xl/styles.xml']
  const styles = look && percentStyles(strFromU8(look))
  if (!styles || styles.size === 0) return files
  return Object.fromEntries(
    Object.entries(files).map(([name, xml]) => [
      name,
      SHEET.test(name) ? strToU8(writePercents(strFromU8(xml), styles)) : xml,
    ]),
  )
}

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
  return cell instanceof Date ? momentOf(cell) : String(cell)
}

const [SECOND, HOUR] = [1000, 3_600_000]
/** Spreadsheets count days from here: a time without a day, or how long something took, lies in the first two. */
const EPOCH = Date.UTC(1899, 11, 30)
const FIRST_DAY = Date.UTC(1900, 0, 1)

/** What a cell of a date, a time or both shows. */
function momentOf(date: Date): string {
  if (Number.isNaN(date.getTime())) return ''
  // A part of a day as a fraction misses its second by a hair.
  const time = Math.round(date.getTime() / SECOND) * SECOND
  const [day, clock] = new Date(time).toISOString().split(/[TZ]/) as [string, string]
  const minutes = clock.slice(2, clock.slice(6, 8) === '00' ? 5 : 8)
  if (EPOCH <= time && time < FIRST_DAY)
    return `${String(Math.floor((time - EPOCH) / HOUR)).padStart(2, '0')}${minutes}`
  const hours = clock.slice(0, 2)
  return hours === '00' && minutes === ':00' ? day : `${day} ${hours}${minutes}`
}
