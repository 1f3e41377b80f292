import type { MapDocument } from '@/model/document'
import { personaIdsOf } from '@/model/feelings'
import type { PersonaId } from '@/model/records/persona'
import { bestOf, endOf, worstOf } from './extremes'
import { steepestFall } from './fall'
import { measuredGapsOf } from './measuredGaps'
import { momentsOf } from './moments'
import { pointsOf } from './points'
import type { CurveInsight } from './types'

/** What the curve of a persona tells, or the mean of all (`null`). */
export function curveOf(map: MapDocument, who: PersonaId | null): CurveInsight {
  const points = pointsOf(map, who)
  const [best, worst, end, fall] = [
    bestOf(points),
    worstOf(points),
    endOf(points),
    steepestFall(points),
  ]
  return {
    personaId: who,
    points: points.flat(),
    ...(best && { best }),
    ...(worst && { worst }),
    ...(end && { end }),
    ...(fall && { fall }),
    moments: momentsOf(map, who, points),
    measuredGaps: measuredGapsOf(map, who),
  }
}

/** The mean of all first, then the curve of each persona of the map. */
export function curvesOf(map: MapDocument): CurveInsight[] {
  return [null, ...personaIdsOf(map)].map((who) => curveOf(map, who))
}
