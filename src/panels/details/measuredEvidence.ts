import { answersIn } from '@/commands/answersEvidence'
import type { MapDocument } from '@/model/document'
import { evidenceOf } from '@/model/outline'
import type { Evidence } from '@/model/records/evidence'
import { type Series, seriesOf } from '@/model/series'

/** What stands behind the values of one KPI and says the same of them all. */
export type MeasuredEvidence = {
  readonly series: Series
  /** The file of imported answers, or the whole sentence; empty where nothing is said. */
  readonly what: string
  /** The latest first. Never empty. */
  readonly evidence: readonly Evidence[]
}

/**
 * The evidence behind the values of a subject's KPIs, as few lines: what a KPI's values have from the
 * same file, or in the same words, is one, for an import by month leaves a piece behind each of them.
 */
export function measuredEvidence(map: MapDocument, subjectId: string): MeasuredEvidence[] {
  return seriesOf(map, subjectId).flatMap((series) => {
    const groups = new Map<string, { what: string; evidence: Evidence[] }>()
    for (const { id } of [...series.measurements].reverse())
      for (const evidence of evidenceOf(map, id)) {
        const { source, sentence, link } = evidence
        const what = answersIn(sentence)?.file ?? sentence.trim()
        const key = JSON.stringify([source, what, link])
        const group = groups.get(key)
        if (group) group.evidence.push(evidence)
        else groups.set(key, { what, evidence: [evidence] })
      }
    return [...groups.values()].map((group) => ({ series, ...group }))
  })
}
