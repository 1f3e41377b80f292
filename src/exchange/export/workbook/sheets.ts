import type { LibraryDocument, MapDocument } from '@/model/document'
import type { Speech } from '../../tables/cardColumns'
import { personaNamesOf } from '../../tables/personaNames'
import { cardSheets } from './cardSheets'
import { emotionSheet } from './emotionSheet'
import { evidenceSheet, kpiSheet } from './figureSheets'
import type { RecordSheet, SheetContext } from './recordSheet'
import { voteSheets } from './voteSheet'

/** What the sheets of a map are written from. */
export function contextOf(
  map: MapDocument,
  library: LibraryDocument,
  speech: Speech,
): { readonly context: SheetContext; readonly notes: readonly string[] } {
  const { names, notes } = personaNamesOf(map, library, speech.words.tables)
  return { context: { map, speech, personaNames: names }, notes }
}

/** The sheets of a map that have one row a record, in the order of the workbook. */
export function recordSheets(context: SheetContext, library: LibraryDocument): RecordSheet[] {
  const [touchpoints, ...others] = cardSheets(context)
  return [
    touchpoints!,
    emotionSheet(context),
    ...others,
    ...voteSheets(context),
    kpiSheet(context, library),
    evidenceSheet(context),
  ]
}
