import { ordered } from '@/model/order'
import { createEvidence, type Evidence } from '@/model/records/evidence'
import { createMeasurement, type Measurement } from '@/model/records/measurement'
import { endOfMonth } from './daysFrom'
import type { EvidenceOutline, KpiOutline } from './outline'
import type { Surroundings } from './surroundings'

/** The values of a touchpoint's KPIs, through time. */
export function buildKpis(
  kpis: readonly KpiOutline[],
  subjectId: Measurement['subjectId'],
  { today }: Surroundings,
): Measurement[] {
  const values = kpis.flatMap(({ values, ...kpi }) => values.map((value) => ({ ...kpi, ...value })))
  return ordered(values, ({ id, target, monthsAgo, ...fields }, order) =>
    createMeasurement({
      subjectId,
      definitionId: id,
      order,
      target: target ?? null,
      date: endOfMonth(monthsAgo, today),
      ...fields,
    }),
  )
}

/** What is known about a card. */
export function buildEvidence(
  evidence: readonly EvidenceOutline[] = [],
  subjectId: Evidence['subjectId'],
  { today, say }: Surroundings,
): Evidence[] {
  return ordered(evidence, ({ source, sentence, monthsAgo }, order) =>
    createEvidence({
      subjectId,
      order,
      source,
      sentence: say(sentence),
      date: endOfMonth(monthsAgo, today),
    }),
  )
}
