import type { LibraryDocument, MapDocument } from '@/model/document'
import type { Dismissal } from '@/model/records/dismissal'
import type { Check } from './checks/check'
import { duplicate } from './checks/duplicate'
import { emptyStage } from './checks/emptyStage'
import { noEvidence } from './checks/noEvidence'
import { noKpi } from './checks/noKpi'
import { noOwner } from './checks/noOwner'
import { noPersona } from './checks/noPersona'
import { noProof } from './checks/noProof'
import { noScenario } from './checks/noScenario'
import { noTarget } from './checks/noTarget'
import { overdue } from './checks/overdue'
import { staleEvidence } from './checks/staleEvidence'
import { unansweredPain } from './checks/unansweredPain'
import { valley } from './checks/valley'
import type { CheckWeight, Finding } from './types'

/** The rules of the map checker, those that matter most first. */
export const CHECKS: readonly Check[] = [
  noScenario,
  noPersona,
  emptyStage,
  valley,
  unansweredPain,
  overdue,
  noOwner,
  noProof,
  noTarget,
  noKpi,
  noEvidence,
  staleEvidence,
  duplicate,
]

/** How much a check counts in the completeness of a map. */
const COUNTS: Readonly<Record<CheckWeight, number>> = { must: 3, should: 2, could: 1 }

export type Checked = {
  /** Check by check, the dismissed among them. */
  readonly findings: Finding[]
  /**
   * How complete the map is, 0…100: for each check the share of what it looked at that is in order,
   * and the mean of these by the weight of the check. What was dismissed is in order; a check that
   * found nothing to look at does not count, so that an empty map is not a good one.
   */
  readonly completeness: number
}

/** Looks a map over. `today` is `YYYY-MM-DD`. */
export function checkMap(map: MapDocument, library: LibraryDocument, today: string): Checked {
  const dismissals = new Map<string, Dismissal>()
  for (const dismissal of Object.values(map.dismissal)) {
    const key = keyOf(dismissal.check, dismissal.subjectId)
    if (!dismissals.has(key)) dismissals.set(key, dismissal)
  }
  const all: Finding[] = []
  let passed = 0
  let counted = 0
  for (const { id, weight, run } of CHECKS) {
    const { looked, findings } = run({ map, library, today })
    let open = 0
    for (const finding of findings) {
      const dismissed = dismissals.get(keyOf(id, finding.subjectId))
      if (!dismissed) open += 1
      all.push({ check: id, ...finding, ...(dismissed && { dismissed }) })
    }
    if (looked === 0) continue
    passed += COUNTS[weight] * (1 - open / looked)
    counted += COUNTS[weight]
  }
  return { findings: all, completeness: (passed * 100) / counted }
}

/** What the map checker finds, check by check; those that the team lives with say so. */
export function checksOf(map: MapDocument, library: LibraryDocument, today: string): Finding[] {
  return checkMap(map, library, today).findings
}

function keyOf(check: string, subjectId: string): string {
  return `${check} ${subjectId}`
}
