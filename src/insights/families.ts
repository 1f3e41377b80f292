import type { MapDocument } from '@/model/document'
import type { CardId } from '@/model/records/card'
import { FAMILIES, familiesOf } from './family'
import { cardsOfType } from './reading'
import type { Family, FamilyInsight } from './types'

/**
 * How the touchpoints of a map spread over the families of channels. A touchpoint on channels of
 * two families counts for both, so that the shares may come to more than the whole. Families that
 * no touchpoint is in are left out.
 */
export function familyInsightsOf(map: MapDocument): FamilyInsight[] {
  const touchpoints = cardsOfType(map, 'touchpoint')
  const found = new Map<Family, CardId[]>()
  for (const card of touchpoints)
    for (const family of familiesOf(card)) {
      const ids = found.get(family)
      if (ids) ids.push(card.id)
      else found.set(family, [card.id])
    }
  return FAMILIES.flatMap((family) => {
    const cardIds = found.get(family)
    return cardIds ? [{ family, cardIds, share: cardIds.length / touchpoints.length }] : []
  })
}
