import type { ExchangeWords } from '@/i18n/exchange/exchangeWords'
import type { RecordSheet } from '../../export/workbook/recordSheet'
import type { WorkSheet } from '../../export/workbook/xlsx/sheet'
import { isCarrying } from '../../tables/carried'
import { cellName } from '../../tables/cellName'
import type { SheetRows } from '../../tables/readRows'
import type { ReportLine } from '../imported'
import { isSame } from './sameCell'

/**
 * What stands in a workbook of ours and is no edit of a record, so that nobody thinks that it came:
 * cells of the board that are not as they were written, columns and sheets that are none of ours, and
 * sheets that are gone, be it under another name.
 */
export function unreadParts(
  board: WorkSheet,
  written: readonly RecordSheet[],
  found: readonly SheetRows[],
  { workbook: words }: ExchangeWords,
): ReportLine[] {
  const ours = [board.name, ...written.map(({ name }) => name)]
  const gone = ours.filter(
    (name) =>
      !found.some((sheet) => sheet.name === name) && !(name === board.name && isBlank(board)),
  )
  const strange = found.filter((sheet) => !ours.includes(sheet.name) && !isCarrying(sheet))
  const lines = [
    ...gone.map((name) => ({ text: words.goneSheet(name) })),
    ...strange.map(({ name }) => ({ text: words.strangeSheet(name) })),
    ...found.flatMap((sheet) => [
      ...(sheet.name === board.name ? boardCells(board, sheet, words) : []),
      ...strangeColumns(
        written.find(({ name }) => name === sheet.name),
        sheet,
        words,
      ),
    ]),
  ]
  return lines.map((line) => ({ what: 'skipped', ...line }))
}

/** Whether a sheet was written without a word: it is then read as if it were not there. */
function isBlank({ rows }: WorkSheet): boolean {
  return rows.every((row) => row.every((cell) => (cell?.value ?? '') === ''))
}

type Words = ExchangeWords['workbook']
type Line = Pick<ReportLine, 'place' | 'text'>

/** The cells of the board that somebody changed: what it shows is told by the other sheets. */
function boardCells(board: WorkSheet, { name, rows }: SheetRows, words: Words): Line[] {
  const height = Math.max(rows.length, board.rows.length)
  return Array.from({ length: height }, (_, row) => {
    const [was = [], is = []] = [board.rows[row], rows[row]]
    return Array.from({ length: Math.max(was.length, is.length) }, (_, column): Line[] => {
      const text = is[column] ?? ''
      if (isSame(was[column]?.value ?? null, text)) return []
      return [{ place: `${name}!${cellName(row, column)}`, text: words.boardCell(text) }]
    }).flat()
  }).flat()
}

/** The columns that somebody added, or gave another heading. */
function strangeColumns(
  written: RecordSheet | undefined,
  { name, rows }: SheetRows,
  words: Words,
): Line[] {
  if (!written) return []
  const headings = written.columns.map(({ heading }) => heading)
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0)
  return Array.from({ length: width }, (_, column): Line[] => {
    const heading = rows[0]?.[column] ?? ''
    const isFilled = rows.some((row) => (row[column] ?? '').trim() !== '')
    if (headings.includes(heading) || !isFilled) return []
    return [{ place: `${name}!${cellName(0, column)}`, text: words.strangeColumn(heading) }]
  }).flat()
}
