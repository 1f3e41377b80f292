import { cellAt } from '@/editor/navigation'
import { startEditing } from '@/editor/session'
import type { MapDocument } from '@/model/document'
import { orderAtEnd, ordersAt } from '@/model/order'
import { cardsIn, stepsOf } from '@/model/outline'
import { type CardId, type CardType, createCard, type HomeId } from '@/model/records/card'
import { cardTypeOf, type Lane } from '@/model/records/lane'
import type { StageId } from '@/model/records/stage'
import { createStep, type Step } from '@/model/records/step'
import { announce, type CommandContext } from './context'
import { ensureLane } from './ensureLane'
import { laneForType, lastHome, stageIdOf } from './places'

/** Where a new card goes. A stage without a step, or a place between two steps, gets a step for it. */
export type NewCardPlace = { readonly lane: Lane } & (
  | { readonly homeId: HomeId; readonly index?: number }
  | { readonly stageId: StageId; readonly stepIndex: number }
)

/** Adds an empty card and opens it for typing. It goes away again if nothing is typed. */
export function addCard(context: CommandContext, type: CardType, place: NewCardPlace): CardId {
  const { editor, session, messages } = context
  const { map } = editor.store.getState()
  const step = 'stageId' in place ? stepAt(map, place.stageId, place.stepIndex) : undefined
  const homeId = 'stageId' in place ? step!.id : place.homeId
  const siblings = cardsIn(map, homeId, place.lane.id)
  const index = ('index' in place ? place.index : undefined) ?? siblings.length
  const [order] = ordersAt(siblings, index)
  const card = createCard({ type, laneId: place.lane.id, homeId, order: order! })
  editor.transact(
    { verb: 'add', name: messages.cardTypes[type] },
    (draft) => {
      ensureLane(draft.map, place.lane)
      if (step) draft.map.step[step.id] = step
      draft.map.card[card.id] = card
    },
    { mergeKey: `title:${card.id}` },
  )
  startEditing(session, card.id, true)
  announce(context, messages.announce.added(messages.cardTypes[type]))
  return card.id
}

/** Adds a card to a cell, below those that are there; a stage without steps gets its first. */
export function addCardInCell(
  context: CommandContext,
  type: CardType,
  { homeId, lane }: { readonly homeId: HomeId; readonly lane: Lane },
): CardId {
  const { map } = context.editor.store.getState()
  const isStage = map.step[homeId] === undefined
  if (isStage && stepsOf(map, homeId as StageId).length === 0)
    return addCard(context, type, { lane, stageId: homeId as StageId, stepIndex: 0 })
  return addCard(context, type, { lane, homeId })
}

/** Adds a touchpoint as a new step at the end of a stage. */
export function addTouchpoint(context: CommandContext, stageId: StageId): CardId {
  const { map } = context.editor.store.getState()
  const lane = laneForType(map, 'touchpoint')
  return addCard(context, 'touchpoint', {
    lane,
    stageId,
    stepIndex: stepsOf(map, stageId).length,
  })
}

/**
 * Adds a card where the keyboard stands: a touchpoint as the next step, anything else in the same
 * step. Without a place, at the map's end.
 */
export function addCardHere(context: CommandContext, type: CardType): void {
  const { map } = context.editor.store.getState()
  const { focus } = context.session.getState()
  const cell = focus ? cellAt(map, focus) : undefined
  const home = cell?.homeId ?? (focus && map.stage[focus] ? (focus as StageId) : lastHome(map))
  if (!home) return
  const stageId = stageIdOf(map, home)
  const steps = stepsOf(map, stageId)
  const lane = laneForType(map, type)
  const at = steps.findIndex((step) => step.id === home)
  if (type === 'touchpoint' || steps.length === 0)
    addCard(context, type, { lane, stageId, stepIndex: at < 0 ? steps.length : at + 1 })
  else addCard(context, type, { lane, homeId: at < 0 ? steps.at(-1)!.id : home })
}

/** Adds another card where the keyboard stands, as its lane holds: below, or as the next step. */
export function addLike(context: CommandContext): void {
  const { focus } = context.session.getState()
  const cell = focus ? cellAt(context.editor.store.getState().map, focus) : undefined
  const type = cell && cardTypeOf(cell.lane.type)
  if (!type) return
  if (type === 'touchpoint') addCardHere(context, type)
  else addCardInCell(context, type, cell)
}

/** A new step for a place among those of a stage; at the end where `index` is beyond them. */
export function stepAt(map: MapDocument, stageId: StageId, index: number): Step {
  const steps = stepsOf(map, stageId)
  const order = index >= steps.length ? orderAtEnd(steps) : ordersAt(steps, index)[0]!
  return createStep({ stageId, order })
}
