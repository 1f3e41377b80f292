import type { Direction } from '@/editor/navigation'
import type { MapDocument } from '@/model/document'
import { cardsIn, lanesOf, stagesOf, stepsOf } from '@/model/outline'
import type { Card, CardId } from '@/model/records/card'
import { cardTypeOf, type LaneId } from '@/model/records/lane'
import type { Destination } from './moveCards'

/**
 * The place one on from a card's in some direction; nothing at the map's edge. Touchpoints move
 * with their step, past other steps; other cards go from cell to cell. Lanes that are folded or
 * hidden are passed over.
 */
export function oneOn(
  map: MapDocument,
  card: Card,
  moving: ReadonlySet<CardId>,
  direction: Direction,
  hidden: ReadonlySet<LaneId>,
): Destination | undefined {
  const by = direction === 'right' || direction === 'down' ? 1 : -1
  if (direction === 'up' || direction === 'down') return vertically(map, card, moving, by, hidden)
  return card.type === 'touchpoint' && map.step[card.homeId]
    ? pastStep(map, card, by)
    : toNextCell(map, card, by)
}

function pastStep(map: MapDocument, card: Card, by: 1 | -1): Destination | undefined {
  const { laneId } = card
  const { stageId } = map.step[card.homeId]!
  const steps = stepsOf(map, stageId)
  const at = steps.findIndex((step) => step.id === card.homeId)
  if (steps[at + by]) return { to: 'newStep', laneId, stageId, index: by === 1 ? at + 2 : at - 1 }
  const next = stageBeside(map, stageId, by)
  if (!next) return undefined
  const index = by === 1 ? 0 : stepsOf(map, next.id).length
  return { to: 'newStep', laneId, stageId: next.id, index }
}

function toNextCell(map: MapDocument, card: Card, by: 1 | -1): Destination | undefined {
  const { laneId } = card
  const step = map.step[card.homeId]
  const stageId = step?.stageId ?? card.homeId
  const steps = step ? stepsOf(map, step.stageId) : []
  const beside = steps[steps.findIndex((sibling) => sibling.id === card.homeId) + by]
  if (step && beside) return { to: 'cell', laneId, homeId: beside.id, index: Infinity }
  const next = stageBeside(map, stageId, by)
  if (!next) return undefined
  const home = by === 1 ? stepsOf(map, next.id)[0] : stepsOf(map, next.id).at(-1)
  return home
    ? { to: 'cell', laneId, homeId: home.id, index: Infinity }
    : { to: 'newStep', laneId, stageId: next.id, index: 0 }
}

function vertically(
  map: MapDocument,
  card: Card,
  moving: ReadonlySet<CardId>,
  by: 1 | -1,
  hidden: ReadonlySet<LaneId>,
): Destination | undefined {
  const { homeId, laneId } = card
  const cell = cardsIn(map, homeId, laneId)
  const at = cell.findIndex((sibling) => sibling.id === card.id)
  const passed = cell[at + by]
  if (passed && !moving.has(passed.id)) {
    const before = cell.slice(0, by === 1 ? at + 2 : at - 1)
    const index = before.filter((sibling) => !moving.has(sibling.id)).length
    return { to: 'cell', laneId, homeId, index }
  }
  const lanes = lanesOf(map).filter(
    (lane) => cardTypeOf(lane.type) && !lane.collapsed && !hidden.has(lane.id),
  )
  const next = lanes[lanes.findIndex((lane) => lane.id === laneId) + by]
  return next && { to: 'cell', laneId: next.id, homeId, index: by === 1 ? 0 : Infinity }
}

function stageBeside(map: MapDocument, stageId: string, by: 1 | -1) {
  const stages = stagesOf(map)
  return stages[stages.findIndex((stage) => stage.id === stageId) + by]
}
