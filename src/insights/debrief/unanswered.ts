import type { MapDocument } from '@/model/document'
import type { CardId } from '@/model/records/card'
import type { PainInsight } from '../types'

/**
 * The pain points that lead to no action, in the order in which they are given: an opportunity that
 * was dropped answers nothing any more.
 */
export function unansweredOf(map: MapDocument, pains: readonly PainInsight[]): CardId[] {
  return pains
    .filter(({ opportunityIds }) => opportunityIds.every((id) => map.card[id]?.state === 'dropped'))
    .map(({ cardId }) => cardId)
}
