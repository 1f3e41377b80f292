import type { PlannedActivity } from '@/commands/agenda'
import type { PanelWords } from '@/i18n/panels/panelWords'
import { ACTIVITY_TIES, AGENDA_PRESETS, type PresetName } from '@/templates/agendas'

export const PRESET_NAMES = Object.keys(AGENDA_PRESETS) as PresetName[]

/** A preset in the words of whoever takes it. */
export function planOf(preset: PresetName, { agendas }: PanelWords): PlannedActivity[] {
  return AGENDA_PRESETS[preset].map(([activity, minutes]) => {
    const { laneType, votesOn } = ACTIVITY_TIES[activity]
    return { ...agendas.activities[activity], minutes, laneType, votesOn: [...votesOn] }
  })
}
