import type { CardId, HomeId } from '@/model/records/card'
import { cardTypeOf, type LaneId } from '@/model/records/lane'
import type { StageId } from '@/model/records/stage'
import { stageAtX } from './board'
import type { Box, Point } from './box'
import type { CardBox, Geometry, LaneBox, StageBox } from './geometry'
import { CARD_GAP, CARD_WIDTH, COLUMN_GAP, LANE_PADDING_TOP, STAGE_PADDING } from './metrics'

/** Where a dragged card would come to lie. */
export type DropTarget = { readonly laneId: LaneId; readonly marker: Box } & (
  | { readonly to: 'cell'; readonly homeId: HomeId; readonly index: number }
  | { readonly to: 'newStep'; readonly stageId: StageId; readonly index: number }
)

const MARKER = 3

/**
 * The place under a pointer for cards that are dragged: between the cards of a cell, or, for
 * touchpoints between two columns, a new step there. Nothing where no card may lie.
 */
export function dropTargetAt(
  geometry: Geometry,
  point: Point,
  dragged: ReadonlySet<CardId>,
): DropTarget | undefined {
  const lane = geometry.lanes.find((box) => point.y >= box.y && point.y < box.y + box.height)
  if (!lane || lane.collapsed || !cardTypeOf(lane.type)) return undefined
  const stage = stageAtX(geometry, point.x)
  if (!stage || point.x < stage.x - STAGE_PADDING || point.x > geometry.width) return undefined
  return lane.type === 'touchpoint' || stage.steps.length === 0
    ? betweenColumns(geometry, lane, stage, point, dragged)
    : inCell(geometry, lane, stage, point, dragged)
}

function betweenColumns(
  geometry: Geometry,
  lane: LaneBox,
  stage: StageBox,
  point: Point,
  dragged: ReadonlySet<CardId>,
): DropTarget {
  const quarter = CARD_WIDTH / 4
  const over = stage.steps.find(
    (step) => point.x > step.x + quarter && point.x < step.x + step.width - quarter,
  )
  if (over) return inCell(geometry, lane, stage, point, dragged)
  const index = stage.steps.filter((step) => step.x + step.width / 2 < point.x).length
  const before = stage.steps[index - 1]
  const x = before
    ? before.x + before.width + COLUMN_GAP / 2
    : stage.x + STAGE_PADDING - COLUMN_GAP / 2
  return {
    to: 'newStep',
    laneId: lane.id,
    stageId: stage.id,
    index,
    marker: { x: x - MARKER / 2, y: lane.y + 6, width: MARKER, height: lane.height - 12 },
  }
}

function inCell(
  geometry: Geometry,
  lane: LaneBox,
  stage: StageBox,
  point: Point,
  dragged: ReadonlySet<CardId>,
): DropTarget {
  const step =
    stage.steps.find((box) => point.x < box.x + box.width + COLUMN_GAP / 2) ?? stage.steps.at(-1)!
  const inLane = [...geometry.cards.values()].filter((card) => card.laneId === lane.id)
  const cards = inLane.filter((card) => card.homeId === step.id && !dragged.has(card.id))
  const index = cards.filter((card) => card.y + card.height / 2 < point.y).length
  const wide = inLane.filter((card) => card.homeId === stage.id)
  return {
    to: 'cell',
    laneId: lane.id,
    homeId: step.id,
    index,
    marker: {
      x: step.x,
      y: markerY(lane, cards, index, wide) - MARKER / 2,
      width: step.width,
      height: MARKER,
    },
  }
}

function markerY(
  lane: LaneBox,
  cards: readonly CardBox[],
  index: number,
  wide: readonly CardBox[],
): number {
  const before = cards[index - 1] ?? (index === 0 && cards.length === 0 ? wide.at(-1) : undefined)
  if (before) return before.y + before.height + CARD_GAP / 2
  const after = cards[index]
  return after ? after.y - CARD_GAP / 2 : lane.y + LANE_PADDING_TOP - CARD_GAP / 2
}
