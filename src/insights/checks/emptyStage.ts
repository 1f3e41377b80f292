import { stagesOf } from '@/model/outline'
import { readingOf } from '../reading'
import { type Check, lookAt } from './check'

/** A stage is made of touchpoints; whatever else stands in it happens at one of them. */
export const emptyStage: Check = {
  id: 'emptyStage',
  weight: 'must',
  run: ({ map }) =>
    lookAt(stagesOf(map), ({ id }) => {
      const cards = readingOf(map).ofStage.get(id) ?? []
      if (cards.some(({ type }) => type === 'touchpoint')) return undefined
      return {
        subjectId: id,
        cardIds: [],
        placeId: id,
        fix: { kind: 'addTouchpoint', stageId: id },
      }
    }),
}
