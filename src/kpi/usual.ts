import type { ChannelFamily } from '@/model/channels'
import { CATALOGUE } from './catalogue'
import type { KpiDefinition } from './definition'

/** What CX teams measure first on each family of channels, in their order. */
const MEASURED_FIRST: Readonly<Record<ChannelFamily, readonly string[]>> = {
  web: [
    ...['bounceRate', 'sessions', 'sessionDuration', 'pagesPerVisit', 'eventCompletions'],
    ...['conversionRate', 'cartAbandonment'],
  ],
  digital: ['ctr', 'cpc', 'cac', 'optInRate'],
  inbound: [
    ...['waitingTime', 'transferRate', 'interactionTime', 'contacts', 'repeatContactRate'],
    ...['complaintRate', 'completeness', 'handlingTime'],
  ],
  physical: [],
}

/**
 * The KPIs that are usual for some families of channels: what is measured first on each of them, in
 * the order of the families, then the others, of which those that serve the fewest families come
 * first: they tell most about these.
 */
export function usualKpis(families: Iterable<ChannelFamily>): readonly KpiDefinition[] {
  const here = [...new Set(families)]
  const first = here
    .flatMap((family) => MEASURED_FIRST[family])
    .map((id) => CATALOGUE.find((definition) => definition.id === id)!)
  const others = CATALOGUE.filter(({ channelFamilies }) =>
    channelFamilies.some((family) => here.includes(family)),
  ).sort((a, b) => a.channelFamilies.length - b.channelFamilies.length)
  return [...new Set([...first, ...others])]
}
