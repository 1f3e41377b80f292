import type { AttachedKpi } from '@/commands/kpis'
import type { Kpi } from '@/kpi/kpi'
import type { KpiDraft } from './draft'
import { definitionFieldsOf } from './ownDraft'
import type { Reading } from './reading'

/**
 * What a draft hands to the commands. Figures and answers of a KPI that nobody knows here cannot be
 * read, and stay as they are in the measurement.
 */
export function outcomeOf(
  draft: KpiDraft,
  kpi: Kpi | undefined,
  reading: Reading,
  locale: string,
): AttachedKpi {
  const { definitionId, own, variant, date, personaId, channel, shown, inHeader } = draft
  const { source, ...ground } = draft.ground
  const [sentence, link] = [ground.sentence.trim(), ground.link.trim()]
  const fields = own && definitionFieldsOf(own, locale)
  return {
    definition: definitionId ?? fields ?? '',
    ...(definitionId !== undefined && fields && { definitionFields: fields }),
    ...(kpi ? reading.kept : { value: reading.value }),
    target: reading.target,
    variant,
    date,
    from: draft.isPeriod ? draft.from : '',
    personaId,
    channel,
    population: draft.population.trim(),
    shown,
    inHeader,
    ground: sentence === '' && link === '' ? null : { source, sentence, link },
  }
}
