import { journeyOf } from '@/model/document'
import { type Check, lookAt } from './check'

/** A map says who wants what, and when: without its scenario nobody can tell whose journey it is. */
export const noScenario: Check = {
  id: 'noScenario',
  weight: 'must',
  run: ({ map }) =>
    lookAt([journeyOf(map)], ({ id, scenario }) => {
      if (scenario.trim() !== '') return undefined
      return {
        subjectId: id,
        cardIds: [],
        fix: { kind: 'editField', subjectId: id, field: 'scenario' },
      }
    }),
}
