import type { LibraryDocument, MapDocument } from '@/model/document'
import { personaIdsOf } from '@/model/feelings'
import { linkedTo } from '@/model/outline'
import type { Card, CardId } from '@/model/records/card'
import { concernedBy, weightOf } from './personas'
import { priorityOf } from './priority'
import { cardsOfType, readingOf } from './reading'
import type { PainInsight, Reach } from './types'

/** The pain points of a map, the most pressing first; those whose severity is not rated last. */
export function painInsightsOf(map: MapDocument, library: LibraryDocument): PainInsight[] {
  const { stageIdOf } = readingOf(map)
  const pains = cardsOfType(map, 'pain').map((pain): PainInsight => {
    const reach = reachOf(map, library, pain)
    const opportunities = linkedTo(map, pain.id).filter(({ type }) => type === 'opportunity')
    return {
      cardId: pain.id,
      stageId: stageIdOf.get(pain.id)!,
      priority: priorityOf(map, library, pain),
      ...(reach && { reach }),
      touchpointIds: touchpointsHitBy(map, pain),
      opportunityIds: opportunities.map(({ id }) => id),
    }
  })
  return pains.sort(byPriority)
}

/**
 * How many customers a pain point touches, in percent: the share that somebody gave, else the weight
 * of the personas that it concerns in that of all. Nothing while there is neither.
 */
export function reachOf(map: MapDocument, library: LibraryDocument, pain: Card): Reach | undefined {
  if (pain.share !== null) return { value: pain.share, basis: 'share' }
  const weigh = (ids: readonly Parameters<typeof weightOf>[1][]) =>
    ids.reduce((sum, id) => sum + weightOf(library, id), 0)
  const all = weigh(personaIdsOf(map))
  if (all === 0) return undefined
  return { value: (weigh(concernedBy(map, pain)) * 100) / all, basis: 'personas' }
}

/** The touchpoints of the same step, or the same span, and those that an arrow links it to. */
export function touchpointsHitBy(map: MapDocument, pain: Card): readonly CardId[] {
  const here = readingOf(map).touchpointIdsAt.get(pain.homeId) ?? []
  const linked = linkedTo(map, pain.id).filter(
    ({ type, homeId }) => type === 'touchpoint' && homeId !== pain.homeId,
  )
  return linked.length === 0 ? here : [...here, ...linked.map(({ id }) => id)]
}

/** Of two that are not rated, the one with more votes comes first. */
function byPriority({ priority: a }: PainInsight, { priority: b }: PainInsight): number {
  return (b.value ?? -1) - (a.value ?? -1) || b.parts.votes - a.parts.votes
}
