import type { Added } from '@/commands/addMap'
import type { ReportLine } from '@/exchange/import/imported'
import type { ExchangeWords } from '@/i18n/exchange/exchangeWords'

/** The lines of the report for what of a map that became part of another did not come as it was. */
export function reportAdded(
  { left, untold, joined }: Added,
  { importing: { part: words } }: ExchangeWords,
): ReportLine[] {
  const [activities, views, rounds, dismissals] = (
    ['activity', 'view', 'round', 'dismissal'] as const
  ).map((kind) => left.filter((record) => record.kind === kind).length)
  const dots = left.reduce((sum, record) => sum + (record.kind === 'vote' ? record.count : 0), 0)
  const parts = [
    ...untold.map((field) => words[field]),
    ...(activities ? [words.activities(activities)] : []),
    ...(views ? [words.views(views)] : []),
    ...(rounds ? [words.rounds(rounds, dots)] : []),
    ...(dismissals ? [words.dismissals(dismissals)] : []),
  ]
  return [
    ...(parts.length > 0 ? [{ what: 'skipped', text: words.left(parts) } as const] : []),
    ...joined.map(({ title }) => ({ what: 'changed', text: words.joined(title) }) as const),
  ]
}
