import type { MapDocument } from '@/model/document'
import { cardsAt, cardsOf } from '@/model/outline'
import type { Card, CardId, HomeId } from '@/model/records/card'
import type { LaneId } from '@/model/records/lane'
import { type Series, shownSeries } from '@/model/series'
import type { CardBody } from './cardBody'
import type { CardBox, StageBox } from './geometry'
import { CARD_GAP, LANE_PADDING_TOP, STAGE_PADDING } from './metrics'

export type BodyOf = (card: Card, width: number) => CardBody

/** Cards that stand under one another in a cell. */
type Stack = {
  readonly cards: readonly Card[]
  readonly bodies: CardBody[]
  readonly height: number
}

/** A lane's cards, before it is known where the lane lies. */
export type LaneCells = {
  /** What the lane must be high for its cards, px; 0 where it has none. */
  readonly height: number
  /** Places the cards once the lane's top is known. */
  place(y: number, into: Map<CardId, CardBox>): void
}

/**
 * The cards of a lane: in each stage first those that span it, then, below, those of its steps,
 * each column flowing for itself. With `even`, cards that stand alone in their cells are all as
 * high as the highest of them.
 */
export function layoutCells(
  map: MapDocument,
  laneId: LaneId,
  stages: readonly StageBox[],
  bodyOf: BodyOf,
  even: boolean,
): LaneCells {
  const placements: { stack: Stack; x: number; dy: number; homeId: HomeId; stage: StageBox }[] = []
  let height = 0
  for (const stage of stages) {
    const wide = stackOf(map, stage.id, laneId, stage.width - STAGE_PADDING * 2, bodyOf)
    if (wide)
      placements.push({ stack: wide, x: stage.x + STAGE_PADDING, dy: 0, homeId: stage.id, stage })
    const dy = wide ? wide.height + CARD_GAP : 0
    height = Math.max(height, wide?.height ?? 0)
    for (const step of stage.steps) {
      const stack = stackOf(map, step.id, laneId, step.width, bodyOf)
      if (!stack) continue
      placements.push({ stack, x: step.x, dy, homeId: step.id, stage })
      height = Math.max(height, dy + stack.height)
    }
  }
  if (
    even &&
    height <= MOST_EVEN &&
    placements.every(({ stack, dy }) => stack.cards.length === 1 && dy === 0)
  )
    for (const { stack } of placements) stack.bodies[0] = stretched(stack.bodies[0]!, height)
  return {
    height,
    place(laneY, into) {
      for (const { stack, x, dy, homeId, stage } of placements) {
        let y = laneY + LANE_PADDING_TOP + dy
        for (const [index, card] of stack.cards.entries()) {
          const body = stack.bodies[index]!
          const { width, height } = body
          into.set(card.id, {
            id: card.id,
            laneId,
            homeId,
            stageId: stage.id,
            x,
            y,
            width,
            height,
            body,
          })
          y += height + CARD_GAP
        }
      }
    },
  }
}

/** One long title must not make every card of its row a tower, px. */
const MOST_EVEN = 170

const stretchedBodies = new WeakMap<CardBody, CardBody>()

/** The same body, as high as its row; the same object as long as the row is. */
function stretched(body: CardBody, height: number): CardBody {
  if (body.height === height) return body
  const known = stretchedBodies.get(body)
  if (known?.height === height) return known
  const made = { ...body, height }
  stretchedBodies.set(body, made)
  return made
}

function stackOf(
  map: MapDocument,
  homeId: HomeId,
  laneId: LaneId,
  width: number,
  bodyOf: BodyOf,
): Stack | undefined {
  const cards = cardsAt(map, homeId).get(laneId)
  if (!cards || cards.length === 0) return undefined
  const bodies = cards.map((card) => bodyOf(card, width))
  const height = bodies.reduce((sum, body) => sum + body.height, (cards.length - 1) * CARD_GAP)
  return { cards, bodies, height }
}

/** The KPIs that a step or a stage shows: its own, then those of its cards in lane order. */
export function seriesAt(map: MapDocument, homeId: HomeId): Series[] {
  return [homeId, ...cardsOf(map, homeId).map((card) => card.id)].flatMap((id) =>
    shownSeries(map, id),
  )
}
