import Papa from 'papaparse'
import { ROW_LIMIT, WIDEST } from './limits'
import { TableError } from './tableError'

/** From the least likely to stand inside a text to the most. */
const SEPARATORS = ['\t', ';', '|', ','] as const

/** How a file for Excel says what separates its cells, in a line above the table. */
const SEPARATOR_LINE = /^\uFEFF?sep=(.)\r?\n/i

/** What the separator is told from. */
const SAMPLE_LENGTH = 65_536
const SAMPLE_ROWS = 100

/**
 * The rows of a text whose cells are apart by tabs, semicolons, bars or commas, whichever cuts it
 * most evenly. Quoted cells may hold line breaks. Never more than a few rows over the limit.
 * @throws TableError where a quotation mark is never closed: all that follows it would be one cell;
 * and where a row is wider than any table's.
 */
export function readText(text: string): readonly (readonly string[])[] {
  // Readable files have no NUL in them; pictures and the like are full of it.
  if (text.includes('\0')) throw new TableError({ code: 'notText' })
  const [mark = '', named] = SEPARATOR_LINE.exec(text) ?? []
  const rows = text.slice(mark.length)
  const { data, errors } = Papa.parse<string[]>(rows, {
    delimiter: named ?? separatorOf(rows),
    preview: ROW_LIMIT + 2,
  })
  const open = errors.find(({ code }) => code === 'MissingQuotes')
  if (open) throw new TableError({ code: 'openQuote', row: (open.row ?? 0) + 1 })
  if (data.some(({ length }) => length > WIDEST))
    throw new TableError({ code: 'tooManyColumns', sheet: '', limit: WIDEST })
  return data
}

function separatorOf(text: string): string {
  const sample = text.slice(0, SAMPLE_LENGTH)
  let [best, evenest] = [',', 0]
  for (const separator of SEPARATORS) {
    const evenness = evennessOf(sample, separator)
    if (evenness > evenest) [best, evenest] = [separator, evenness]
  }
  return best
}

/**
 * The share of rows that have the usual number of cells. Where most have one, they may have been
 * left unfilled: the headings then tell how many there are, and one is 0.
 */
function evennessOf(sample: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(sample, { delimiter, preview: SAMPLE_ROWS })
  const rows = data.filter((row) => row.length > 1 || row[0]?.trim() !== '')
  // The last row of a sample may be cut.
  const whole = rows.length > 2 && sample.length === SAMPLE_LENGTH ? rows.slice(0, -1) : rows
  const widths = new Map<number, number>()
  for (const { length } of whole) widths.set(length, (widths.get(length) ?? 0) + 1)
  const [width, count] = [...widths].reduce(
    (most, each) => (each[1] > most[1] ? each : most),
    [1, 0],
  )
  if (width > 1) return count / whole.length
  const headings = whole[0]?.length ?? 1
  return headings === 1 ? 0 : widths.get(headings)! / whole.length
}
