import { highest, lowest, type Points } from './points'
import type { Point } from './types'

/**
 * The best touchpoint of a curve, the first of several. A curve that is flat has none, for nothing
 * on it is better than the rest.
 */
export function bestOf(points: Points): Point | undefined {
  return isFlat(points) ? undefined : highest(points.flat())
}

/** The worst touchpoint of a curve, the first of several; none on a flat one. */
export function worstOf(points: Points): Point | undefined {
  return isFlat(points) ? undefined : lowest(points.flat())
}

/** What the journey ends on: the last touchpoint that has a score. */
export function endOf(points: Points): Point | undefined {
  return points.at(-1)?.at(-1)
}

function isFlat(points: Points): boolean {
  const all = points.flat()
  return all.every(({ score }) => score === all[0]!.score)
}
