import type { CurveInsight } from '../types'
import type { Landmark } from './types'

/** What one remembers of a journey: its best and worst moments, its steepest fall and its end. */
export function landmarksOf({ best, worst, fall, end }: CurveInsight): Landmark[] {
  return [
    ...(best ? [{ kind: 'best', ...best } as const] : []),
    ...(worst ? [{ kind: 'worst', ...worst } as const] : []),
    ...(fall ? [{ kind: 'fall', from: fall.from, ...fall.to } as const] : []),
    ...(end ? [{ kind: 'end', ...end } as const] : []),
  ]
}
