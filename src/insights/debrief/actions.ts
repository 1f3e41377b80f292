import type { MapDocument } from '@/model/document'
import { linkedTo } from '@/model/outline'
import { byGain, isOverdue } from '../opportunities'
import { cardsOfType, readingOf } from '../reading'
import type { Action } from './types'

/** The opportunities as actions: who sees to each by when, on a day (`YYYY-MM-DD`). */
export function actionsOf(map: MapDocument, today: string): Action[] {
  const { stageIdOf } = readingOf(map)
  return [...cardsOfType(map, 'opportunity')].sort(byGain).map((card): Action => {
    const { id, owner, due, state } = card
    const pains = linkedTo(map, id).filter(({ type }) => type === 'pain')
    return {
      ...{ cardId: id, stageId: stageIdOf.get(id)!, owner, due, state },
      isOverdue: isOverdue(card, today),
      painIds: pains.map((pain) => pain.id),
    }
  })
}
