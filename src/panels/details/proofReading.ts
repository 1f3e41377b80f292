import type { Kpi } from '@/kpi/kpi'
import { type Standing, standingOf } from '@/kpi/standing'
import { type TrendPoint, trendOf } from '@/kpi/trend'
import type { MapDocument } from '@/model/document'
import type { Proof } from '@/model/records/proof'
import { type Series, seriesOf } from '@/model/series'

/** What a KPI says about an opportunity: where it stood when work began, and where it stands. */
export type ProofReading = {
  readonly start: TrendPoint | undefined
  readonly now: TrendPoint | undefined
  /** Now − start, in the KPI's unit. Nothing while there is no newer value than the one at the start. */
  readonly change: number | undefined
  readonly standing: Standing | undefined
}

/**
 * Reads a proof from the measurements. The value at the start is the last one known on the day
 * `since`; where none was known yet, the first one there is, so that a KPI attached with the work
 * still has a start.
 */
export function readProof(map: MapDocument, proof: Proof, kpi: Kpi | undefined): ProofReading {
  const series = seriesFor(map, proof)
  const points = series ? trendOf(series, kpi).points : []
  const known = proof.since === '' ? [] : points.filter(({ date }) => date <= proof.since)
  const start = known.at(-1) ?? points[0]
  const now = points.at(-1)
  const isNewer = start && now && start.measurementId !== now.measurementId
  return {
    start,
    now,
    change: isNewer ? now.value - start.value + 0 : undefined,
    standing:
      series && kpi && standingOf(now?.value, series.latest.target, kpi.better, kpi.threshold),
  }
}

/** The series that a proof follows: that of everyone, before those of some. */
function seriesFor(map: MapDocument, { subjectId, definitionId }: Proof): Series | undefined {
  const all = seriesOf(map, subjectId).filter((series) => series.definitionId === definitionId)
  const ofEveryone = ({ latest }: Series) =>
    latest.personaId === null && latest.channel === '' && latest.population.trim() === ''
  return all.find(ofEveryone) ?? all[0]
}
