import type { SheetRows } from '../../tables/readRows'
import type { Vocabulary } from '../../tables/vocabulary'
import { asCards, isOfCards } from './guess'
import { isKnown, meaningOf } from './meaning'
import { startOf } from './start'

/**
 * The place of the sheet that most looks like a map: one with several known lanes at its side, else
 * the one of which most headings are known, else the longest. Notes and figures often lie beside it.
 */
export function bestSheet(sheets: readonly SheetRows[], vocabulary: Vocabulary): number {
  const ranks = sheets.map((sheet) => rankOf(sheet, vocabulary))
  return ranks.reduce((best, rank, index) => (isHigher(rank, ranks[best]!) ? index : best), 0)
}

/** From what counts most to what counts least. */
type Rank = readonly [lanes: number, headings: number, rows: number]

function rankOf(sheet: SheetRows, vocabulary: Vocabulary): Rank {
  const { rows } = sheet
  const start = startOf(sheet, vocabulary)
  // A list says a few things over and over: each counts once.
  const known = (labels: readonly string[]) =>
    new Set(
      labels
        .filter((label) => isKnown(label, vocabulary))
        .map((label) => meaningOf(label, vocabulary)!.as),
    ).size
  const beside = known(rows.slice(start).map(([label = '']) => label))
  const cards = asCards(sheet, start, vocabulary)
  if (isOfCards(cards))
    return [0, cards.columns.filter(({ as }) => as !== 'skip').length, rows.length]
  return [beside > 1 ? beside : 0, known(rows[start] ?? []), rows.length]
}

function isHigher(rank: Rank, than: Rank): boolean {
  const at = rank.findIndex((value, index) => value !== than[index])
  return at >= 0 && rank[at]! > than[at]!
}
