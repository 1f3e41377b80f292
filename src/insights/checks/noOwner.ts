import { isOpen } from '../opportunities'
import { cardsOfType } from '../reading'
import { type Check, lookAt } from './check'

/** Somebody sees to an opportunity, until it is done or dropped. */
export const noOwner: Check = {
  id: 'noOwner',
  weight: 'should',
  run: ({ map }) =>
    lookAt(cardsOfType(map, 'opportunity').filter(isOpen), ({ id, owner }) => {
      if (owner.trim() !== '') return undefined
      return {
        subjectId: id,
        cardIds: [id],
        placeId: id,
        fix: { kind: 'editField', subjectId: id, field: 'owner' },
      }
    }),
}
