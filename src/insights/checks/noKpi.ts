import { measurementsOf, stagesOf } from '@/model/outline'
import { readingOf } from '../reading'
import { type Check, lookAt } from './check'

/** Something is measured in every stage: the stage itself, or one of its cards. */
export const noKpi: Check = {
  id: 'noKpi',
  weight: 'should',
  run: ({ map }) =>
    lookAt(stagesOf(map), ({ id }) => {
      const subjects = [id, ...(readingOf(map).ofStage.get(id) ?? []).map((card) => card.id)]
      if (subjects.some((subjectId) => measurementsOf(map, subjectId).length > 0)) return undefined
      return { subjectId: id, cardIds: [], placeId: id, fix: { kind: 'attachKpi', subjectId: id } }
    }),
}
