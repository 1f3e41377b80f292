import type { MapDocument } from '@/model/document'
import { bestOf, endOf, worstOf } from '../extremes'
import { steepestFall } from '../fall'
import { pointsOf } from '../points'
import type { Landmark } from './types'

/**
 * What one remembers of a journey by the mean of all: its best and worst moments, its steepest fall
 * and its end.
 */
export function landmarksOf(map: MapDocument): Landmark[] {
  const points = pointsOf(map, null)
  const [best, worst, end] = [bestOf(points), worstOf(points), endOf(points)]
  const fall = steepestFall(points)
  return [
    ...(best ? [{ kind: 'best', ...best } as const] : []),
    ...(worst ? [{ kind: 'worst', ...worst } as const] : []),
    ...(fall ? [{ kind: 'fall', from: fall.from, ...fall.to } as const] : []),
    ...(end ? [{ kind: 'end', ...end } as const] : []),
  ]
}
