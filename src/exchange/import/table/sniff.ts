import Papa from 'papaparse'
import { bulletsSpaced } from '../bullets'
import { markdownTable } from './markdown'

const EXTENSIONS = /\.(csv|tsv|tab|xlsx|xlsm)$/i

/** Whether a file is one of tables by its name. */
export function isTableFile(name: string): boolean {
  return EXTENSIONS.test(name)
}

/** How much of a text is looked at. */
const SAMPLE = 20_000
const ROWS = 20

/**
 * Whether a pasted text is a table: a Markdown table, or rows that tabs, semicolons, bars or commas
 * mostly cut into the same number of cells. Commas are in every sentence, so they count from three cells.
 */
export function looksLikeTable(text: string): boolean {
  if (markdownTable(text)) return true
  const sample = bulletsSpaced(text.slice(0, SAMPLE))
  return [
    { delimiter: '\t', cells: 2 },
    { delimiter: ';', cells: 2 },
    { delimiter: '|', cells: 3 },
    { delimiter: ',', cells: 3 },
  ].some(({ delimiter, cells }) => isEven(sample, delimiter, cells))
}

function isEven(sample: string, delimiter: string, cells: number): boolean {
  const { data } = Papa.parse<string[]>(sample, { delimiter, preview: ROWS, skipEmptyLines: true })
  if (data.length < 2) return false
  const widths = new Map<number, number>()
  for (const { length } of data) widths.set(length, (widths.get(length) ?? 0) + 1)
  return [...widths].some(([width, rows]) => width >= cells && rows >= 0.8 * data.length)
}
