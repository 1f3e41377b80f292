import type { ExchangeWords } from '@/i18n/exchange/exchangeWords'
import { plainText } from '@/model/plainText'
import type { Persona } from '@/model/records/persona'
import { ImportError } from '../../importError'
import { buildPlan } from '../buildPlan'
import type { ImportedMap, ReportLine } from '../imported'
import { createPeople } from '../people'
import type { MapPlan } from '../plan'
import { checkSize } from '../textLimits'
import { depthsOf } from './depths'
import { linesOf } from './lines'
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

/** Whether a text is lines set in below one another, or lines with signs; and not a table. */
export function looksLikeOutline(source: string): boolean {
  const beginning = source.slice(0, BEGINNING)
  const rows = beginning.split(/\r\n|\r|\n/).filter((row) => row.trim() !== '')
  const cells = rows.filter((row) => /\S\t|^\s*\|/.test(row)).length
  if (/^\s*[{[<]/.test(beginning) || cells * 2 > rows.length) return false
  const lines = linesOf(beginning)
  if (lines.length < 2) return false
  const ranks = new Set(lines.map(({ rank }) => rank))
  return ranks.size > 1 || lines.some(({ sign, isHeading }) => sign !== undefined || isHeading)
}
