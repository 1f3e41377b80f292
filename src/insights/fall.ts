import { highest, lowest, type Points } from './points'
import type { Fall } from './types'

/**
 * Where the curve falls most from one meeting to the next that has a score, the first of several.
 * Where a meeting has alternatives, it is the worst that can happen to somebody: from the best of
 * one to the worst of the next. Nothing where the curve never falls.
 */
export function steepestFall(points: Points): Fall | undefined {
  let steepest: Fall | undefined
  for (let next = 1; next < points.length; next += 1) {
    const from = highest(points[next - 1]!)
    const to = lowest(points[next]!)
    const by = from.score - to.score
    if (by > (steepest?.by ?? 0)) steepest = { from, to, by }
  }
  return steepest
}
