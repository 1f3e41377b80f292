import type { Better } from '@/kpi/definition'
import { definitionAt } from '@/kpi/kpi'
import { standingOf } from '@/kpi/standing'
import { trendOf } from '@/kpi/trend'
import type { LibraryDocument, MapDocument } from '@/model/document'
import type { Proof } from '@/model/records/proof'
import { type Series, seriesOf } from '@/model/series'
import type { ProofInsight, ProofValue } from './types'

/**
 * Whether an opportunity worked, by one KPI: its value at the start and now. At the start is the
 * last value known on the day that the proof names, or the first one that there is where it names
 * none or nothing was known by then. Measurements without a value do not count.
 */
export function proofOf(map: MapDocument, library: LibraryDocument, proof: Proof): ProofInsight {
  const { id: proofId, subjectId, definitionId, since } = proof
  const kpi = definitionAt(definitionId, library)
  const series = seriesFor(map, proof)
  const insight: ProofInsight = { proofId, subjectId, definitionId, ...(series && { series }) }
  if (!series) return insight
  const { points } = trendOf(series, kpi)
  const now = points.at(-1)
  if (!now) return insight
  const start = startOf(points, since)
  const standing = kpi && standingOf(now.value, series.latest.target, kpi.better, kpi.threshold)
  const values = { ...insight, start, now, ...(standing && { standing }) }
  if (start.measurementId === now.measurementId) return values
  const change = now.value - start.value
  return { ...values, change, ...(kpi && { turn: turnOf(change, kpi.better) }) }
}

/** The KPI as measured of everybody, else the first that was attached. */
function seriesFor(map: MapDocument, { subjectId, definitionId }: Proof): Series | undefined {
  const all = seriesOf(map, subjectId).filter((series) => series.definitionId === definitionId)
  const ofEverybody = all.find(
    ({ latest }) =>
      latest.personaId === null && latest.channel === '' && latest.population.trim() === '',
  )
  return ofEverybody ?? all[0]
}

function startOf(points: readonly ProofValue[], since: string): ProofValue {
  const known = since === '' ? undefined : points.findLast(({ date }) => date <= since)
  return known ?? points[0]!
}

function turnOf(change: number, better: Better): 'better' | 'worse' | 'same' {
  if (change === 0) return 'same'
  return change > 0 === (better === 'higher') ? 'better' : 'worse'
}
