import { definitionAt } from '@/kpi/kpi'
import { byOrder } from '@/model/order'
import type { CardId } from '@/model/records/card'
import type { Measurement } from '@/model/records/measurement'
import { seriesInOrder } from '../kpis'
import { type Check, lookAt } from './check'

/**
 * A KPI is held against something: its target, or the norm of its definition, which judges a value
 * on the board just as a target does. It is the target of the latest value that counts.
 */
export const noTarget: Check = {
  id: 'noTarget',
  weight: 'should',
  run: ({ map, library }) =>
    lookAt(seriesInOrder(map), ({ series }) => {
      const { subjectId, definitionId, measurements, latest } = series
      const threshold = definitionAt(definitionId, library)?.threshold
      if (latest.target !== null || threshold !== undefined) return undefined
      return {
        subjectId: firstAttached(measurements).id,
        cardIds: map.card[subjectId] ? [subjectId as CardId] : [],
        placeId: subjectId,
        detail: { kind: 'kpi', definitionId },
        fix: { kind: 'editKpi', measurementId: latest.id },
      }
    }),
}

/** Stands for its series in a dismissal, which the next value must not undo. */
function firstAttached(measurements: readonly Measurement[]): Measurement {
  return measurements.reduce((first, each) => (byOrder(each, first) < 0 ? each : first))
}
