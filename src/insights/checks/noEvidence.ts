import { cardsAt, evidenceOf, lanesOf, measurementsOf, stepsInOrder } from '@/model/outline'
import type { Card } from '@/model/records/card'
import { type Check, type Ground, lookAt } from './check'

/**
 * A step rests on more than what the team believes: at least one of its cards has evidence, its own
 * or behind one of its KPIs. Steps without a card, and what spans the stage, are left alone.
 */
export const noEvidence: Check = {
  id: 'noEvidence',
  weight: 'should',
  run({ map }) {
    const lanes = lanesOf(map)
    const steps = stepsInOrder(map).flatMap(({ id }) => {
      const cells = cardsAt(map, id)
      const cards = lanes.flatMap((lane) => cells.get(lane.id) ?? [])
      return cards.length === 0 ? [] : [{ id, cards }]
    })
    return lookAt(steps, ({ id, cards }) => {
      if (cards.some((card) => isFounded(map, card))) return undefined
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

function isFounded(map: Ground['map'], { id }: Card): boolean {
  return (
    evidenceOf(map, id).length > 0 ||
    measurementsOf(map, id).some((measurement) => evidenceOf(map, measurement.id).length > 0)
  )
}
