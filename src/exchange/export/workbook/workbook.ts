import { hasSealedDots, withoutBallots } from '@/model/ballots'
import { writeJourneyFile } from '../../journeyFile'
import { carry } from '../../tables/carried'
import { loadVocabulary } from '../../tables/vocabulary'
import type { Exporter } from '../exporter'
import { mapSheet } from './mapSheet'
import { writeSheet } from './recordSheet'
import { contextOf, recordSheets } from './sheets'
import { packWorkbook } from './xlsx/pack'
import { CELL_LIMIT, type SheetCell, type WorkSheet } from './xlsx/sheet'

/**
 * A map as an Excel workbook: the board, touchpoints, emotion by persona, pain points,
 * opportunities, other cards, votes in closed rounds, KPIs with their history, evidence. Numbers are
 * numbers and days are days; every sheet of records begins with their ids. A hidden sheet carries the whole map, so that
 * nothing is lost on the way back, and what was edited in the others can be laid over it.
 */
export const writeWorkbook: Exporter = async (source, progress) => {
  const { scene, messages, words, loadAssets } = source
  const { library } = scene
  // What is in sight is what travels along unseen.
  const map = withoutBallots(scene.map)
  await progress.step(0, 1)
  const speech = { messages, words, vocabulary: await loadVocabulary() }
  const { context, notes } = contextOf(map, library, speech)
  const journey = await writeJourneyFile(map, library, loadAssets)
  const sheets = [
    mapSheet(context, library),
    ...recordSheets(context, library).map(writeSheet),
    carriedSheet(await carry({ journey, locale: messages.locale }), words.workbook),
  ]
  const cut = sheets.reduce((sum, { rows }) => sum + rows.flat().filter(isTooLong).length, 0)
  return {
    blob: await packWorkbook(sheets, progress),
    extension: 'xlsx',
    notes: [
      ...notes,
      ...(cut > 0 ? [words.workbook.cut(cut)] : []),
      ...(hasSealedDots(scene.map) ? [messages.export.sealed] : []),
    ],
  }
}

function carriedSheet(
  rows: readonly (readonly string[])[],
  words: { readonly sheets: { readonly carried: string }; readonly carriedHint: string },
): WorkSheet {
  const [head, ...chunks] = [...rows]
  return {
    ...{ name: words.sheets.carried, hidden: true, widths: [24] },
    frozen: { rows: 0, columns: 0 },
    rows: [[...head!, words.carriedHint], ...chunks].map((row) =>
      row.map((value): SheetCell => ({ value })),
    ),
  }
}

function isTooLong({ value }: SheetCell): boolean {
  return typeof value === 'string' && value.length > CELL_LIMIT
}
