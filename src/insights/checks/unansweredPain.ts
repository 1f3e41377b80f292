import { linkedTo } from '@/model/outline'
import { cardsOfType } from '../reading'
import { type Check, lookAt } from './check'

/**
 * A pain point leads to an opportunity: an arrow links the two, either way. One that was dropped
 * answers nothing any more.
 */
export const unansweredPain: Check = {
  id: 'unansweredPain',
  weight: 'must',
  run: ({ map }) =>
    lookAt(cardsOfType(map, 'pain'), ({ id }) => {
      const answered = linkedTo(map, id).some(
        ({ type, state }) => type === 'opportunity' && state !== 'dropped',
      )
      if (answered) return undefined
      return {
        subjectId: id,
        cardIds: [id],
        placeId: id,
        fix: { kind: 'addOpportunity', painId: id },
      }
    }),
}
