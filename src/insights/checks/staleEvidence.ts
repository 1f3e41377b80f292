import { journeyOf } from '@/model/document'
import { byOrder } from '@/model/order'
import type { CardId } from '@/model/records/card'
import type { StageId } from '@/model/records/stage'
import { isStale } from '@/model/research'
import { type Check, lookAt } from './check'

/** Evidence is not older than the map allows; what has no date cannot be called old. */
export const staleEvidence: Check = {
  id: 'staleEvidence',
  weight: 'could',
  run({ map, today }) {
    const { staleAfter } = journeyOf(map)
    const dated = Object.values(map.evidence)
      .filter(({ date }) => date !== '')
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : byOrder(a, b)))
    const dates = [...new Set(dated.map(({ date }) => date))]
    const stale = new Set(dates.filter((date) => isStale({ date }, staleAfter, today)))
    return lookAt(dated, ({ id, subjectId, date }) => {
      if (!stale.has(date)) return undefined
      const placeId = map.measurement[subjectId]?.subjectId ?? (subjectId as CardId | StageId)
      return {
        subjectId: id,
        cardIds: map.card[placeId] ? [placeId as CardId] : [],
        placeId,
        detail: { kind: 'date', date },
        fix: { kind: 'editField', subjectId, field: 'evidence' },
      }
    })
  },
}
