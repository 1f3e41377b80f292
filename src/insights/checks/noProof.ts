import { measurementsOf, proofsOf } from '@/model/outline'
import { cardsOfType } from '../reading'
import { type Check, lookAt } from './check'

/**
 * A KPI will show whether an opportunity worked: one of another card that is named as its proof, or
 * one of its own. What was dropped has nothing to show; what is done has more than ever.
 */
export const noProof: Check = {
  id: 'noProof',
  weight: 'should',
  run: ({ map }) =>
    lookAt(
      cardsOfType(map, 'opportunity').filter(({ state }) => state !== 'dropped'),
      ({ id }) => {
        if (proofsOf(map, id).length > 0 || measurementsOf(map, id).length > 0) return undefined
        return {
          subjectId: id,
          cardIds: [id],
          placeId: id,
          fix: { kind: 'attachKpi', subjectId: id },
        }
      },
    ),
}
