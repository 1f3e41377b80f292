import { type ExchangeWords, loadExchangeWords } from '@/i18n/exchange/exchangeWords'
import { LANGUAGES } from '@/i18n/language'
import { loadMessages } from '@/i18n/messages'
import {
  emptyLibrary,
  journeyOf,
  type LibraryDocument,
  type MapDocument,
  tableOf,
} from '@/model/document'
import { mapSheet } from '../../export/workbook/mapSheet'
import { contextOf, recordSheets } from '../../export/workbook/sheets'
import { prepareImport } from '../../importJourney'
import { type ReadJourney, readJourneyFile } from '../../readJourneyFile'
import { carriedIn } from '../../tables/carried'
import type { SheetRows } from '../../tables/readRows'
import { loadVocabulary } from '../../tables/vocabulary'
import type { ImportedMap, ReportLine } from '../imported'
import { reportRepairs } from '../reportRepairs'
import { layEdits } from './layEdits'
import { unreadParts } from './unreadParts'

/**
 * The map that a workbook of ours carries, under new ids, with what was edited in its sheets laid
 * over it where that is certain; the report says each. Nothing where the sheets carry no map: they
 * are then a table like any other.
 * @throws ImportError where the map inside is of a newer format than this, or larger than is read.
 */
export async function importWorkbook(
  sheets: readonly SheetRows[],
  library: LibraryDocument,
  words: ExchangeWords,
): Promise<ImportedMap | undefined> {
  const carried = carriedIn(sheets)
  if (!carried) return undefined
  const read = readJourneyFile(carried.journey)
  const { board, records } = await sheetsOf(read, carried.locale)
  const { map, report } = layEdits(read.map, records, sheets, words)
  const { map: fresh, luggage, defects } = prepareImport({ ...read, map }, library)
  return {
    ...{ map: fresh, ...luggage },
    report: [
      { what: 'read', text: words.workbook.carried(journeyOf(map).title) },
      { what: 'made', text: sayMade(fresh, words) },
      ...report,
      ...unreadParts(board, records, sheets, words),
      ...reportRepairs(read.repairs, words),
      ...(defects.length > 0
        ? [{ what: 'skipped', text: words.workbook.defects(defects.length) } as const]
        : []),
    ] satisfies ReportLine[],
  }
}

/** The sheets as they were written, in the language that they were written in. */
async function sheetsOf({ map, personas, definitions }: ReadJourney, locale: string) {
  const language = LANGUAGES.find((known) => known === locale) ?? 'en'
  const library = {
    ...emptyLibrary(),
    persona: tableOf(personas),
    definition: tableOf(definitions),
  }
  const speech = {
    messages: await loadMessages(language),
    words: await loadExchangeWords(language),
    vocabulary: await loadVocabulary(),
  }
  const { context } = contextOf(map, library, speech)
  return { board: mapSheet(context, library), records: recordSheets(context, library) }
}

function sayMade({ stage, step, card }: MapDocument, { tables }: ExchangeWords): string {
  const count = (table: object) => Object.keys(table).length
  return tables.made(count(stage), count(step), count(card))
}
