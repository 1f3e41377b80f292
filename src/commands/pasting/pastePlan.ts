import type { Draft } from 'immer'
import { select } from '@/editor/session'
import type { MapDocument } from '@/model/document'
import { orderAtEnd, ordersAt } from '@/model/order'
import { cardsIn, castsOf, lanesOf, stagesOf, stepsOf } from '@/model/outline'
import { type CardId, createCard, type HomeId } from '@/model/records/card'
import { COLOURS } from '@/model/records/fields'
import { cardTypeOf } from '@/model/records/lane'
import { createStage, type StageId } from '@/model/records/stage'
import { createStep } from '@/model/records/step'
import { EVERYONE } from '@/model/score'
import { announce, type CommandContext } from '../context'
import { ensureLane } from '../ensureLane'
import { firstLine, laneTitle, placeTitle } from '../places'
import { hereOf, type PastePlan } from './plan'

/** So many new cards are selected at most: of more, nobody moves all, and every key would wait for them. */
const SELECTED = 50

/**
 * Makes what a plan says, as one step of the history. The new cards are then selected; of very many
 * only the first.
 */
export function pastePlan(context: CommandContext, plan: PastePlan): void {
  const { editor, session, messages } = context
  const { map } = editor.store.getState()
  const { cards, stages, rows } = plan
  if (cards.length + stages.filter((title) => title !== '').length === 0) return
  const { stageId } = hereOf(map, session.getState().focus)
  const label = cards.length === 1 ? { name: firstLine(cards[0]!.title) } : { count: cards.length }
  let made: CardId[] = []
  editor.seal()
  editor.transact({ verb: 'paste', ...label }, (draft) => {
    const news = rows.filter(({ isNew }) => isNew)
    const lanes = lanesOf(map)
    const orders = ordersAt(lanes, lanes.length, news.length)
    for (const [at, { lane }] of news.entries())
      ensureLane(draft.map, { ...lane, order: orders[at]! })
    for (const { lane, isNew } of rows) if (!isNew) ensureLane(draft.map, lane)
    made = putCards(draft.map, map, plan, homesFor(draft.map, map, plan, stageId))
  })
  editor.seal()
  if (made.length === 0) return
  select(session, made.length > SELECTED ? made.slice(0, 1) : made)
  const { map: after } = editor.store.getState()
  const first = after.card[made[0]!]!
  const stage = after.step[first.homeId]?.stageId ?? first.homeId
  const column = first.type === 'touchpoint' ? stage : first.homeId
  const lane = laneTitle(after.lane[first.laneId]!, messages)
  const place = `${placeTitle(after, column, messages)}, ${lane}`
  announce(context, messages.announce.pasted(made.length, place))
}

type MapDraft = Draft<MapDocument>

/** The step of each column; those that a plan needs are made. */
function homesFor(
  draft: MapDraft,
  map: MapDocument,
  { stages, columns, cards }: PastePlan,
  here: StageId | undefined,
): (HomeId | undefined)[] {
  const all = stagesOf(map)
  const at = all.findIndex(({ id }) => id === here)
  const stageOrders = ordersAt(all, at < 0 ? all.length : at + 1, stages.length)
  const newStages = stages.map((title, index) => {
    const colour = COLOURS[(all.length + index) % COLOURS.length]!
    const stage = createStage({ title, colour, order: stageOrders[index]! })
    draft.stage[stage.id] = stage
    return stage.id
  })
  // A step that nothing stands in would go away by itself.
  const used = new Set(cards.map(({ column }) => column))
  const places = columns.map((column, at) => {
    if (column.to === 'step' || !used.has(at)) return undefined
    if (column.to === 'newStage') return { stageId: newStages[column.stage]!, index: 0 }
    const { length } = stepsOf(map, column.stageId)
    return { stageId: column.stageId, index: Math.min(column.index, length) }
  })
  const nextOrder = ordersTogether(map, places)
  return columns.map((column, at) => {
    if (column.to === 'step') return column.homeId
    const place = places[at]
    if (!place) return undefined
    const step = createStep({ stageId: place.stageId, order: nextOrder(place) })
    draft.step[step.id] = step
    return step.id
  })
}

type Place = { readonly stageId: StageId; readonly index: number }

/** Gives the orders of new steps, one after another for each place; made together they stay short. */
function ordersTogether(map: MapDocument, places: readonly (Place | undefined)[]) {
  const keyOf = ({ stageId, index }: Place) => `${stageId} ${index}`
  const counts = new Map<string, number>()
  for (const place of places)
    if (place) counts.set(keyOf(place), (counts.get(keyOf(place)) ?? 0) + 1)
  const orders = new Map<string, string[]>()
  return (place: Place): string => {
    const key = keyOf(place)
    const known = orders.get(key)
    const all = known ?? ordersAt(stepsOf(map, place.stageId), place.index, counts.get(key)!)
    orders.set(key, all)
    return all.shift()!
  }
}

function putCards(
  draft: MapDraft,
  map: MapDocument,
  { rows, cards }: PastePlan,
  homes: readonly (HomeId | undefined)[],
): CardId[] {
  const lasts = new Map<string, string>()
  const personaIds = castsOf(map).map(({ personaId }) => personaId as string)
  const whose = personaIds.length > 0 ? personaIds : [EVERYONE]
  return cards.map(({ column, row, title, score }) => {
    const homeId = homes[column]!
    const { lane } = rows[row]!
    const key = `${homeId} ${lane.id}`
    const last = lasts.get(key)
    const order = orderAtEnd(last ? [{ id: '', order: last }] : cardsIn(map, homeId, lane.id))
    lasts.set(key, order)
    const scores =
      score === undefined ? {} : Object.fromEntries(whose.map((id) => [id, score] as const))
    const type = cardTypeOf(lane.type)!
    const card = createCard({ type, laneId: lane.id, homeId, order, title, scores })
    draft.card[card.id] = card
    return card.id
  })
}
