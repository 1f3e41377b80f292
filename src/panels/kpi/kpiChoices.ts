import type { Messages } from '@/i18n/messages'
import { CATALOGUE } from '@/kpi/catalogue'
import { KPI_FAMILIES, type KpiDefinition } from '@/kpi/definition'
import { usualKpis } from '@/kpi/usual'
import { familyOfChannel } from '@/model/channels'
import type { LibraryDocument, MapDocument } from '@/model/document'
import { touchpointsOf } from '@/model/feelings'
import type { SubjectId } from '@/model/records/measurement'
import type { Choice, ChoiceGroup } from '../fields/Chooser'
import { inLanguage } from '../fields/inLanguage'

/** The KPIs to choose from: those usual for the subject's channels, the team's own, then by family. */
export function kpiChoices(
  map: MapDocument,
  library: LibraryDocument,
  subjectId: SubjectId,
  messages: Messages,
): ChoiceGroup[] {
  const { kpi } = messages
  const usual = usualKpis(
    channelsAt(map, subjectId).flatMap((channel) => familyOfChannel(channel) ?? []),
  )
  const choice = (definition: KpiDefinition): Choice => ({
    id: definition.id,
    text: inLanguage(definition.name, messages),
    also: `${definition.short.en} ${definition.short.fr} ${definition.id}`,
  })
  const own = Object.values(library.definition).map(
    (definition): Choice => ({ id: definition.id, text: definition.name, hint: definition.unit }),
  )
  const families = KPI_FAMILIES.map((family) => ({
    label: kpi.families[family],
    choices: CATALOGUE.filter(
      (definition) => definition.family === family && !usual.includes(definition),
    ).map(choice),
  }))
  const first: ChoiceGroup[] = [
    { label: kpi.usual, choices: usual.map(choice) },
    { label: kpi.families.own, choices: own },
  ]
  return [...first.filter(({ choices }) => choices.length > 0), ...families]
}

/** The channels of a touchpoint, or of all touchpoints of a stage. */
export function channelsAt(map: MapDocument, subjectId: SubjectId): readonly string[] {
  const stage = map.stage[subjectId]
  const cards = stage ? touchpointsOf(map, stage) : [map.card[subjectId]]
  return cards.flatMap((card) => card?.channels ?? [])
}
