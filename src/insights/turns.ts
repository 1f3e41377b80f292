import { highest, lowest, type Points } from './points'
import type { Point } from './types'

/** How far the curve must swing for a high or a low to be more than a ripple, in points. */
const SWING = 1

export type Turn = { readonly point: Point; readonly kind: 'peak' | 'valley' }

/**
 * The peaks and valleys of a curve, in turn: from each to the next the score swings by at least a
 * point, steeply or little by little. The first needs no swing before it, and the last none after
 * it. Of touchpoints that are equally high or low it is the first; of the alternatives in one meeting
 * the highest may be a peak or the lowest a valley, not both.
 */
export function turnsOf(points: Points): Turn[] {
  const turns: Turn[] = []
  // What may become the next peak, and the next valley: both until the first turn, one after it.
  let high: Point | undefined
  let low: Point | undefined
  for (const meeting of points) {
    const top = highest(meeting)
    const bottom = lowest(meeting)
    if (high && bottom.score <= high.score - SWING) {
      turns.push({ point: high, kind: 'peak' })
      high = undefined
      low = bottom
    } else if (low && top.score >= low.score + SWING) {
      turns.push({ point: low, kind: 'valley' })
      low = undefined
      high = top
    } else {
      if (high ? top.score > high.score : turns.length === 0) high = top
      if (low ? bottom.score < low.score : turns.length === 0) low = bottom
    }
  }
  const last = turns.at(-1)
  if (last && high) turns.push({ point: high, kind: 'peak' })
  if (last && low) turns.push({ point: low, kind: 'valley' })
  return turns
}
