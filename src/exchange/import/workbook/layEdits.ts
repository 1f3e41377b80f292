import type { ExchangeWords } from '@/i18n/exchange/exchangeWords'
import { type AnyRecord, type MapDocument, recordAt } from '@/model/document'
import type { RecordSheet, SheetColumn } from '../../export/workbook/recordSheet'
import { cutToCell } from '../../export/workbook/xlsx/sheet'
import type { CellValue } from '../../tables/cardColumns'
import { cellName } from '../../tables/cellName'
import type { SheetRows } from '../../tables/readRows'
import type { ReportLine } from '../imported'

/** How far a program may round a number that it keeps, as a share of it. */
const ROUNDING = 1e-12

/**
 * The map with what somebody wrote into the sheets since they were written: a cell that differs from
 * what the map says is an edit. Rows are found by their ids and columns by their headings. What
 * cannot be, and what belongs to no record, is left alone and reported by its cell.
 */
export function layEdits(
  map: MapDocument,
  written: readonly RecordSheet[],
  found: readonly SheetRows[],
  { workbook: words }: ExchangeWords,
): { readonly map: MapDocument; readonly report: readonly ReportLine[] } {
  const report: ReportLine[] = []
  let edited = map
  let missing = 0
  for (const sheet of written) {
    const rows = found.find(({ name }) => name === sheet.name)?.rows
    if (!rows) continue
    const records = new Map(sheet.records.map((record) => [record.id as string, record]))
    const seen = new Set<string>()
    const columns = columnsIn(sheet, rows[0] ?? [])
    for (const [index, row] of rows.entries()) {
      if (index === 0 || row.every((cell) => cell === '')) continue
      const id = row[columns.id] ?? ''
      const record = records.get(id)
      const placeOf = (column: number) => `${sheet.name}!${cellName(index, column)}`
      if (!record || seen.has(id)) {
        const text = record ? words.doubledRow : words.unknownRow
        report.push({ what: 'skipped', place: placeOf(Math.max(0, columns.id)), text })
        continue
      }
      seen.add(id)
      for (const { column, at } of columns.editable) {
        const text = row[at] ?? ''
        if (isSame(column.write(record), text)) continue
        const now = recordAt(edited, id)!
        const next = column.edit(now, text)
        if (next) edited = withRecord(edited, next)
        const say = next ? words.edited : words.refused
        report.push({
          what: next ? 'changed' : 'skipped',
          place: placeOf(at),
          text: say(column.heading, sheet.titleOf(record), text),
        })
      }
    }
    missing += records.size - seen.size
  }
  if (missing > 0) report.push({ what: 'skipped', text: words.missingRows(missing) })
  return { map: edited, report }
}

type EditableColumn = SheetColumn & Required<Pick<SheetColumn, 'edit'>>

/** Where the sheet's columns are in a row of headings. Somebody may have moved or removed some. */
function columnsIn({ columns }: RecordSheet, headings: readonly string[]) {
  const editable = columns.flatMap((column) => {
    const at = headings.indexOf(column.heading)
    return column.edit && at >= 0 ? [{ column: column as EditableColumn, at }] : []
  })
  return { id: headings.indexOf(columns[0]!.heading), editable }
}

/** Whether a cell still says what was written into it. Programs change how lines end. */
function isSame(value: CellValue, text: string): boolean {
  if (value === null) return text === ''
  if (typeof value === 'string') return lines(cutToCell(value)) === lines(text)
  if (text.trim() === '') return !Number.isFinite(value)
  return Math.abs(Number(text) - value) <= ROUNDING * Math.abs(value)
}

function lines(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

function withRecord(map: MapDocument, record: AnyRecord): MapDocument {
  const table = { ...map[record.kind as keyof MapDocument], [record.id]: record }
  return { ...map, [record.kind]: table }
}
