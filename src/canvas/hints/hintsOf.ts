import type { Point } from '@/layout/box'
import type { Geometry, LaneBox } from '@/layout/geometry'
import { SCORE_HEIGHT, STAGE_PADDING } from '@/layout/metrics'
import type { LaneType } from '@/model/records/lane'

/** What an empty place says of a command, under the command's name. */
type KeyHint =
  | 'addTouchpoint'
  | 'quickEntry'
  | 'addThought'
  | 'addPain'
  | 'addOpportunity'
  | 'addAction'
  | 'attachKpi'

/** What it says of the mouse. */
type MouseHint = 'curve' | 'text' | 'image'

export type Hint = KeyHint | MouseHint

/** Hints side by side, at the middle of their left edge in board pixels. */
export type HintLine = Point & { readonly hints: readonly Hint[] }

/** What the curve's lane says, which has nothing to show before there is a touchpoint. */
const BEFORE_THE_CURVE: readonly (readonly Hint[])[] = [['addTouchpoint', 'quickEntry'], ['curve']]

const OF_LANE: Partial<Record<LaneType, Hint>> = {
  thought: 'addThought',
  pain: 'addPain',
  opportunity: 'addOpportunity',
  action: 'addAction',
  kpi: 'attachKpi',
  text: 'text',
  image: 'image',
}

/** What the empty lanes of a board say, each where its first card would lie. Folded ones are mute. */
export function hintsOf({ lanes, stages, cards, kpis }: Geometry): HintLine[] {
  const first = stages[0]
  if (!first) return []
  const x = first.x + STAGE_PADDING
  const filled = new Set([...cards.values()].map(({ laneId }) => laneId))
  const types = new Map(lanes.map(({ id, type }) => [id, type]))
  const hasTouchpoint = [...filled].some((id) => types.get(id) === 'touchpoint')
  const linesOf = ({ id, type }: LaneBox): readonly (readonly Hint[])[] => {
    const hint = OF_LANE[type]
    if (type === 'emotion') return hasTouchpoint ? [] : BEFORE_THE_CURVE
    if (!hint || filled.has(id) || (type === 'kpi' && kpis.length > 0)) return []
    return [[hint]]
  }
  return lanes
    .filter(({ collapsed }) => !collapsed)
    .flatMap((lane) => {
      const lines = linesOf(lane)
      // Several lie between the lines of the emotion scale.
      const top = lane.y + lane.height / 2 - ((lines.length - 1) * SCORE_HEIGHT) / 2
      return lines.map((hints, index) => ({ x, y: top + index * SCORE_HEIGHT, hints }))
    })
}
