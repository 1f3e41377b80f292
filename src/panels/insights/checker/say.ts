import type { PanelWords } from '@/i18n/panels/panelWords'
import type { Finding, FindingDetail, Fix } from '@/insights/types'
import type { Writing } from '../report'

/** What a finding says, as a sentence. */
export function sayFinding(
  { check, placeId, detail }: Finding,
  { findings }: PanelWords,
  writing: Writing,
): string {
  // Each check takes as many of the two as its sentence has places for.
  const found = findings.checks[check].found as (...parts: string[]) => string
  const place = placeId === undefined ? '' : writing.title(placeId)
  return found(place, detail ? sayDetail(detail, writing) : '')
}

function sayDetail(detail: FindingDetail, { score, day, kpi, title }: Writing): string {
  switch (detail.kind) {
    case 'score':
      return score(detail.score)
    case 'date':
      return day(detail.date)
    case 'kpi':
      return kpi(detail.definitionId)
    case 'stage':
      return title(detail.stageId)
  }
}

/** The words of the button that takes a finding away. */
export function sayFix(fix: Fix, { findings }: PanelWords): string {
  return fix.kind === 'editField' ? findings.fieldFixes[fix.field] : findings.fixes[fix.kind]
}

/** The records to show for a finding: its cards, else the stage that it is about. */
export function idsOf({ cardIds, placeId }: Finding): readonly string[] {
  if (cardIds.length > 0) return cardIds
  return placeId === undefined ? [] : [placeId]
}

/** A finding by what it is about, which stays the same while the map changes around it. */
export function keyOf({ check, subjectId }: Finding): string {
  return `${check} ${subjectId}`
}
