import { journeyOf } from '@/model/document'
import { castsOf } from '@/model/outline'
import { type Check, lookAt } from './check'

/** A journey is somebody's: a map has at least one persona. */
export const noPersona: Check = {
  id: 'noPersona',
  weight: 'must',
  run: ({ map }) =>
    lookAt([journeyOf(map)], ({ id }) =>
      castsOf(map).length > 0
        ? undefined
        : { subjectId: id, cardIds: [], fix: { kind: 'addPersona' } },
    ),
}
