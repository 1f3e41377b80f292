import { cardsOf, stepsInOrder } from '@/model/outline'
import { allEvidenceOf } from '@/model/research'
import { type Check, lookAt } from './check'

/**
 * A step rests on more than what the team believes: at least one of its cards has evidence, its own
 * or behind one of its KPIs. Steps without a card, and what spans the stage, are left alone.
 */
export const noEvidence: Check = {
  id: 'noEvidence',
  weight: 'should',
  run({ map }) {
    const steps = stepsInOrder(map).flatMap(({ id }) => {
      const cards = cardsOf(map, id)
      return cards.length === 0 ? [] : [{ id, cards }]
    })
    return lookAt(steps, ({ id, cards }) => {
      if (cards.some((card) => allEvidenceOf(map, card.id).length > 0)) return undefined
      const place = cards.find(({ type }) => type === 'touchpoint') ?? cards[0]!
      return {
        subjectId: id,
        cardIds: [place.id],
        placeId: place.id,
        fix: { kind: 'editField', subjectId: place.id, field: 'evidence' },
      }
    })
  },
}
