import type { ExchangeWords } from '@/i18n/exchange/exchangeWords'
import type { ReportLine } from '../imported'

export type TableWords = ExchangeWords['tables']

/** What was done with a part of a table, to be said in any language. */
export type Finding = {
  readonly what: ReportLine['what']
  /** The cell, "B7". */
  readonly place?: string
  say(words: TableWords): string
}

/** How many are reported of those that are alike: who has to mend thousands does not read them all. */
const KEPT = 200

/** The report of an import in a language. Beyond the first of each kind, the rest are counted. */
export function sayFindings(findings: readonly Finding[], words: TableWords): ReportLine[] {
  const lines: ReportLine[] = []
  for (const kind of ['read', 'made', 'changed', 'skipped'] as const) {
    const found = findings.filter(({ what }) => what === kind)
    for (const { what, place, say } of found.slice(0, KEPT))
      lines.push({ what, text: say(words), ...(place !== undefined && { place }) })
    if (found.length > KEPT) lines.push({ what: kind, text: words.more(found.length - KEPT) })
  }
  return lines
}

/** How many rows of a table, or lines of a grid, were read, and what became of them. */
export type RowCounts = {
  readonly read: number
  readonly imported: number
  readonly skipped: number
  readonly empty: number
}
