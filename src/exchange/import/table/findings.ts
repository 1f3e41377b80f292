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

const ORDER = ['read', 'made', 'changed', 'skipped'] as const

/** The report of an import in a language: every finding, those of a kind together. */
export function sayFindings(findings: readonly Finding[], words: TableWords): ReportLine[] {
  return ORDER.flatMap((kind) =>
    findings
      .filter(({ what }) => what === kind)
      .map(({ what, place, say }) => ({
        ...{ what, text: say(words) },
        ...(place !== undefined && { place }),
      })),
  )
}

/** How many rows of a table, or lines of a grid, were read, and what became of them. */
export type RowCounts = {
  readonly read: number
  readonly imported: number
  readonly skipped: number
  readonly empty: number
}
