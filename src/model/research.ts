import type { MapDocument } from './document'
import { evidenceOf, measurementsOf } from './outline'
import type { Card, Research } from './records/card'
import type { Evidence } from './records/evidence'

/** All that is known about a card or a stage: its own evidence, then that behind the values of its KPIs. */
export function allEvidenceOf(map: MapDocument, subjectId: string): readonly Evidence[] {
  const own = evidenceOf(map, subjectId)
  const measurements = measurementsOf(map, subjectId)
  return measurements.length === 0
    ? own
    : [...own, ...measurements.flatMap(({ id }) => evidenceOf(map, id))]
}

/**
 * How well founded a card is: as somebody set it, else by its evidence and that of its KPIs, for what
 * was measured at it is known about it. Nothing known is an assumption, one source is partly researched, and two sources that are not the same kind make it
 * researched: findings count once they agree from more than one side (triangulation).
 */
export function researchOf(map: MapDocument, card: Card): Research {
  if (card.research) return card.research
  const sources = new Set(allEvidenceOf(map, card.id).map(({ source }) => source))
  return sources.size === 0 ? 'assumption' : sources.size === 1 ? 'partly' : 'researched'
}

/**
 * How much of some cards is researched, 0…1: one that is partly researched counts half. Nothing
 * where there is no card.
 */
export function shareResearched(map: MapDocument, cards: readonly Card[]): number | undefined {
  if (cards.length === 0) return undefined
  const sum = cards.reduce((total, card) => total + WEIGHTS[researchOf(map, card)], 0)
  return sum / cards.length
}

const WEIGHTS: Readonly<Record<Research, number>> = { assumption: 0, partly: 0.5, researched: 1 }

/**
 * Whether evidence is older than so many months on a day (`YYYY-MM-DD`). Evidence without a date
 * cannot be called old.
 */
export function isStale({ date }: Pick<Evidence, 'date'>, months: number, today: string): boolean {
  return date !== '' && date < monthsBefore(today, months)
}

/** The day so many months before another; the last of its month where that has no such day. */
function monthsBefore(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const first = new Date(Date.UTC(year, month - 1 - months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0))
  first.setUTCDate(Math.min(date, last.getUTCDate()))
  return first.toISOString().slice(0, 10)
}
