import type { ExchangeWords } from '@/i18n/exchange/exchangeWords'
import { type AnyRecord, type MapDocument, recordAt } from '@/model/document'
import type { RecordSheet } from '../../export/workbook/recordSheet'
import { cellName } from '../../tables/cellName'
import type { SheetRows } from '../../tables/readRows'
import type { ReportLine } from '../imported'
import { isSame } from './sameCell'

/**
 * The map with what somebody wrote into the sheets since they were written: a cell that differs from
 * what the map says is an edit. Rows are found by their ids and columns by their headings. What
 * cannot be, what follows from elsewhere, and what belongs to no record, is left alone and reported
 * by its cell.
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
      for (const { column, at } of columns.written) {
        const text = row[at] ?? ''
        if (isSame(column.write(record), text)) continue
        const next = column.edit?.(recordAt(edited, id)!, text)
        if (next) edited = withRecord(edited, next)
        const say = next ? words.edited : column.edit ? words.refused : words.derived
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

/**
 * Where the sheet's columns are in a row of headings, the id's apart. Somebody may have moved or
 * removed some.
 */
function columnsIn({ columns }: RecordSheet, headings: readonly string[]) {
  const [id, ...others] = columns
  const written = others
    .map((column) => ({ column, at: headings.indexOf(column.heading) }))
    .filter(({ at }) => at >= 0)
  return { id: headings.indexOf(id!.heading), written }
}

function withRecord(map: MapDocument, record: AnyRecord): MapDocument {
  const table = { ...map[record.kind as keyof MapDocument], [record.id]: record }
  return { ...map, [record.kind]: table }
}
