import { LANE_LINE, LANE_TITLE_BASELINE } from '@/layout/board'
import type { Box } from '@/layout/box'
import type { Geometry } from '@/layout/geometry'
import { CARD_GAP, COLUMN_GAP, STAGE_GAP } from '@/layout/metrics'
import { freePlaces, type Stretch } from './cuts'

/** Where no board is but notes may lie, a cut can be as often as this, px. */
const OFF_BOARD = 120
/** But no more often than this in all, for a note may lie a thousand pages away. */
const MOST_OFF_BOARD = 200

/** Where a map may be cut from top to bottom: between steps, and never through a card. */
export function uprightPlaces(geometry: Geometry, { x, width }: Box): number[] {
  const steps = geometry.stages.flatMap((stage) => [
    stage.x - STAGE_GAP / 2,
    ...stage.steps.slice(0, -1).map((step) => step.x + step.width + COLUMN_GAP / 2),
    stage.x + stage.width + STAGE_GAP / 2,
  ])
  const first = steps[0] ?? 0
  const within = steps.filter((at) => at > first)
  const around = offBoard({ from: x, to: x + width }, { from: 0, to: geometry.width })
  return freePlaces([...within, ...around], contents(geometry).map(acrossOf))
}

/** Where it may be cut from left to right: between lanes, and between the cards of a lane. */
export function levelPlaces(geometry: Geometry, { y, height }: Box): number[] {
  const { lanes, lanesY } = geometry
  const parts = contents(geometry)
  const places = [
    ...lanes.slice(1).map((lane) => lane.y),
    ...parts.map((part) => part.y + part.height + CARD_GAP / 2),
    ...lanes.slice(-1).map((lane) => lane.y + lane.height),
  ].filter((at) => at > lanesY)
  const around = offBoard({ from: y, to: y + height }, { from: 0, to: geometry.height })
  const whole = [
    { from: 0, to: lanesY },
    ...geometry.emotions.map(({ lane }) => downOf(lane)),
    ...lanes.map((lane) => ({ from: lane.y, to: lane.y + titleHeight(lane.lines.length) })),
    ...parts.map(downOf),
  ]
  return freePlaces([...places, ...around], whole)
}

/** The height of a lane's title with the space above it, px: a cut does not go through it either. */
function titleHeight(lines: number): number {
  return LANE_TITLE_BASELINE + lines * LANE_LINE
}

/** All that stands in the cells. */
function contents({ cards, kpis, channels }: Geometry): Box[] {
  return [...cards.values(), ...kpis, ...channels]
}

function acrossOf({ x, width }: Box): Stretch {
  return { from: x, to: x + width }
}

function downOf({ y, height }: Box): Stretch {
  return { from: y, to: y + height }
}

/** Places before and after the board, from its edges outwards. */
function offBoard(all: Stretch, board: Stretch): number[] {
  const pitch = Math.max(OFF_BOARD, (all.to - all.from) / MOST_OFF_BOARD)
  const places: number[] = []
  for (let at = board.from; at > all.from; at -= pitch) places.push(at)
  for (let at = board.to; at < all.to; at += pitch) places.push(at)
  return places
}
