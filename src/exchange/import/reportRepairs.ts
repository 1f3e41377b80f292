import type { ExchangeWords } from '@/i18n/exchange/exchangeWords'
import type { AnyRecord } from '@/model/document'
import type { Repair } from '@/model/repairs'
import type { ReportLine } from './imported'

/** So many records are named of those to which the same was done, each by so many characters. */
const NAMED = 5
const LONGEST = 60

/** The lines of the report for what of a file led nowhere and was mended: what, how many, which. */
export function reportRepairs(
  repairs: readonly Repair[],
  { importing: { kinds, repairs: words } }: ExchangeWords,
): ReportLine[] {
  return repairs.map(({ what, kind, records }) => {
    const titles = records.flatMap((record) => titleOf(record) || [])
    const named = titles.slice(0, NAMED)
    const sentence = words[what](kinds[kind] ?? kind, records.length)
    return {
      what: what === 'dropped' ? 'skipped' : 'changed',
      text:
        named.length > 0 ? words.named(sentence, named, records.length - named.length) : sentence,
    }
  })
}

function titleOf(record: AnyRecord): string {
  const title = 'title' in record ? (record.title.trim().split('\n')[0] ?? '') : ''
  return title.length > LONGEST ? `${title.slice(0, LONGEST - 1).trimEnd()}…` : title
}
