import type { PanelWords } from '@/i18n/panels/panelWords'
import type { Finding, Fix } from '@/insights/types'

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
