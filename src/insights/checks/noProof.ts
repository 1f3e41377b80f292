import { proofsOf } from '@/model/outline'
import { cardsOfType } from '../reading'
import { type Check, lookAt } from './check'

/**
 * A KPI is named that will show whether an opportunity worked: its proof. One that is merely
 * attached to its card says nothing of what becomes better. What was dropped has nothing to show;
 * what is done has more than ever.
 */
export const noProof: Check = {
  id: 'noProof',
  weight: 'should',
  run: ({ map }) =>
    lookAt(
      cardsOfType(map, 'opportunity').filter(({ state }) => state !== 'dropped'),
      ({ id }) => {
        if (proofsOf(map, id).length > 0) return undefined
        return {
          subjectId: id,
          cardIds: [id],
          placeId: id,
          fix: { kind: 'editField', subjectId: id, field: 'proof' },
        }
      },
    ),
}
