import type { Landing } from '@/commands/quickEntry/landing'
import type { Box, Point } from '@/layout/box'
import type { Geometry } from '@/layout/geometry'
import {
  COLUMN_GAP,
  EMPTY_STAGE_WIDTH,
  LANE_MIN_HEIGHT,
  LANE_TITLE_WIDTH,
  STAGE_GAP,
  STAGE_HEADER_HEIGHT,
  STAGE_PADDING,
} from '@/layout/metrics'
import type { StageId } from '@/model/records/stage'
import { VIEW_LEFT, VIEW_RIGHT } from '../insets'

/** How thick the bar is that stands where a step or a stage will be, board px. */
const BAR = 3
/** Between the line and what it writes to, and between the line and the window's edge, screen px. */
const GAP = 10
/** What the list of names takes at most, screen px: it must find room beside the line. */
export const LIST_HEIGHT = 160
/** Below, it begins under the text already, and lies over what the line says there. */
const LIST_BELOW = LIST_HEIGHT - 72

/** The place of the next card on the board: its cell, or a bar where its step will be. */
export function landingBox(geometry: Geometry, landing: Landing): Box {
  const last = geometry.lanes.at(-1)
  const lane = geometry.lanes.find(({ id }) => id === landing.lane.id) ?? {
    y: last ? last.y + last.height : geometry.lanesY,
    height: LANE_MIN_HEIGHT,
  }
  return { ...columnOf(geometry, landing), y: lane.y, height: lane.height }
}

function columnOf({ stages }: Geometry, { stageId, homeId, after }: Landing) {
  const stage = stages.find(({ id }) => id === stageId)
  if (!stage) return { x: LANE_TITLE_WIDTH, width: EMPTY_STAGE_WIDTH }
  const step = stage.steps.find(({ id }) => id === (homeId ?? after))
  const [first] = stage.steps
  if (step && homeId) return { x: step.x, width: step.width }
  if (step) return { x: step.x + step.width + (COLUMN_GAP - BAR) / 2, width: BAR }
  if (first && !homeId) return { x: first.x - (COLUMN_GAP + BAR) / 2, width: BAR }
  return { x: stage.x + STAGE_PADDING, width: stage.width - STAGE_PADDING * 2 }
}

/** The place of a new stage: a bar behind the one that it follows, or the first header's place. */
export function newStageBox({ stages, headerY }: Geometry, after: StageId | undefined): Box {
  const stage = stages.find(({ id }) => id === after)
  if (stage) return { ...stage, x: stage.x + stage.width + (STAGE_GAP - BAR) / 2 + 1, width: BAR }
  const width = EMPTY_STAGE_WIDTH
  return { x: LANE_TITLE_WIDTH, y: headerY, width, height: STAGE_HEADER_HEIGHT }
}

type Size = { readonly width: number; readonly height: number }

/** Where the line lies in the view, and on which side of it the list of names opens. */
export type Spot = Point & { readonly list: 'below' | 'above' }

/**
 * The line's place for a target, all in screen px of the view: below it, else above it, with room
 * for the list on the far side; and where neither fits, as near as both can be seen whole.
 */
export function spotFor(target: Box, line: Size, view: Size): Spot {
  const within = (place: number, least: number, most: number) =>
    Math.max(least, Math.min(most, place))
  const x = within(target.x, VIEW_LEFT, Math.max(VIEW_LEFT, view.width - VIEW_RIGHT - line.width))
  const below = target.y + target.height + GAP
  const above = target.y - GAP - line.height
  const lowest = view.height - GAP - line.height
  if (below >= GAP && below + LIST_BELOW <= lowest) return { x, y: below, list: 'below' }
  if (above - LIST_HEIGHT >= GAP && above <= lowest) return { x, y: above, list: 'above' }
  const y = Math.max(GAP, within(below, GAP, lowest))
  if (y + LIST_BELOW > lowest && y - LIST_HEIGHT >= GAP) return { x, y, list: 'above' }
  return { x, y: Math.max(GAP, Math.min(y, lowest - LIST_BELOW)), list: 'below' }
}
