import { isDay } from '@/model/day'
import { isOpen, isOverdue } from '../opportunities'
import { cardsOfType } from '../reading'
import { type Check, lookAt } from './check'

/** What was promised for a day is done by then, dropped, or promised anew. */
export const overdue: Check = {
  id: 'overdue',
  weight: 'should',
  run({ map, today }) {
    const promised = cardsOfType(map, 'opportunity').filter(
      (card) => isOpen(card) && isDay(card.due),
    )
    return lookAt(promised, (card) => {
      if (!isOverdue(card, today)) return undefined
      const { id, due } = card
      return {
        subjectId: id,
        cardIds: [id],
        placeId: id,
        detail: { kind: 'date', date: due },
        fix: { kind: 'editField', subjectId: id, field: 'due' },
      }
    })
  },
}
