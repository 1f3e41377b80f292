import type { ExchangeWords } from '@/i18n/exchange/exchangeWords'
import { plainText } from '@/model/plainText'
import type { Persona } from '@/model/records/persona'
import { ImportError } from '../../importError'
import { buildPlan } from '../buildPlan'
import { bulletsSpaced } from '../bullets'
import type { ImportedMap, ReportLine } from '../imported'
import { createPeople } from '../people'
import type { MapPlan } from '../plan'
import { checkSize } from '../textLimits'
import { depthsOf } from './depths'
import { linesOf, type OutlineLine } from './lines'
import { placeLines } from './place'

/**
 * Reads a map as it is typed in notes: a stage, its touchpoints set in below it, and below those
 * `! pain point`, `? thought` and `> opportunity`; `(+1)`, `@persona` and `#channel` at a line's end.
 * Indents may be tabs or spaces, lists bulleted or numbered, stages Markdown headings.
 * @throws ImportError where the text is empty or too long.
 */
export function readOutline(
  source: string,
  words: ExchangeWords,
  known: Readonly<Record<string, Persona>>,
): ImportedMap {
  checkSize(source, words)
  const lines = linesOf(source)
  if (lines.length === 0) throw new ImportError({ code: 'empty' })
  const names = new Set(Object.values(known).map(({ name }) => plainText(name)))
  const isKnown = (name: string) => names.has(plainText(name))
  const report: ReportLine[] = []
  const plan = placeLines(depthsOf(lines), createPeople(), isKnown, words, report)
  return {
    ...buildPlan(plan, known),
    report: [{ what: 'made', text: summaryOf(plan, words) }, ...report],
  }
}

function summaryOf({ stages }: MapPlan, words: ExchangeWords): string {
  const cards = stages.flatMap(({ cards = [], steps }) => [
    ...cards,
    ...steps.flatMap((step) => step.cards),
  ])
  const touchpoints = cards.filter(({ type }) => type === 'touchpoint').length
  return words.outline.made(stages.length, touchpoints, cards.length - touchpoints)
}

/** So much of a text tells whether it is an outline. */
const BEGINNING = 20_000

/**
 * Whether a text may be an outline: lines set in below one another, lines with signs or headings,
 * or a plain list of short lines; and not a table.
 */
export function looksLikeOutline(source: string): boolean {
  const rows = rowsOf(source)
  const cells = rows.filter((row) => /\S\t|^\s*\|/.test(row)).length
  if (/^\s*[{[<]/.test(rows[0] ?? '') || cells * 2 > rows.length) return false
  const lines = linesOf(rows.join('\n'))
  if (lines.length < 2) return false
  const ranks = new Set(lines.map(({ rank }) => rank))
  const isMarked = lines.some(({ sign, isHeading }) => sign !== undefined || isHeading)
  return ranks.size > 1 || isMarked || isPlainList(rows, lines)
}

/**
 * Whether a text is an outline even where commas or semicolons cut its lines as a table's: lines
 * are set in below others, or begin with the sign of a card. Cells that hold several lines do not
 * count, nor does a text that has tabs between words.
 */
export function isSurelyOutline(source: string): boolean {
  const rows = rowsOf(source)
  const isCells = (row: string) => /\S\t|^\s*\|/.test(row) || row.split('"').length % 2 === 0
  if (rows.some(isCells) || !looksLikeOutline(source)) return false
  return linesOf(rows.join('\n')).some(({ rank, sign, text }, at, lines) => {
    const isBelow = at > 0 && rank > 0 && Math.floor(rank) > Math.floor(lines[at - 1]!.rank)
    return isBelow || (sign !== undefined && /^["“«‘']?\s*\p{L}/u.test(text))
  })
}

/** The rows of a text's beginning that say something. */
function rowsOf(source: string): string[] {
  const rows = bulletsSpaced(source.slice(0, BEGINNING)).split(/\r\n|\r|\n/)
  return rows.filter((row) => row.trim() !== '')
}

/** A line of a list is no longer than this, in characters. */
const SHORT = 120

/** Where sentences end, also within a line; and what tells of a sentence that goes on below. */
const SENTENCE = /[.!?…,;]["”’»)\]\s]*$|\p{L}{2}[.!?…]\s+\p{Lu}/u

/** Whether every row is short and no sentence, and they are not cut into cells by one sign. */
function isPlainList(rows: readonly string[], lines: readonly OutlineLine[]): boolean {
  const cells = rows.filter((row) => /\S[,;]\S/.test(row)).length
  const isShort = ({ text }: OutlineLine) => text.length < SHORT && !SENTENCE.test(text)
  return cells * 2 <= rows.length && lines.every(isShort)
}
