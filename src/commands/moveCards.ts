import type { Draft } from 'immer'
import type { TransactOptions } from '@/editor/editor'
import type { MapDocument } from '@/model/document'
import { touchpointsAt } from '@/model/feelings'
import { byOrder, ordersAt } from '@/model/order'
import { cardsIn, lanesOf, stepsInOrder, stepsOf } from '@/model/outline'
import type { Card, CardId, HomeId } from '@/model/records/card'
import { cardTypeOf, type LaneId } from '@/model/records/lane'
import type { StageId } from '@/model/records/stage'
import { createStep } from '@/model/records/step'
import { announce, type CommandContext } from './context'
import { cardsAmong, columnInWords, laneTitle, titleOf } from './places'

/** Where cards are put: in a cell before its `index`-th other card, or in a new step of a stage. */
export type Destination = { readonly laneId: LaneId } & (
  | { readonly to: 'cell'; readonly homeId: HomeId; readonly index: number }
  | { readonly to: 'newStep'; readonly stageId: StageId; readonly index: number }
)

/**
 * Moves cards as one step of the history. `leader` is the card that was grabbed: it goes to the
 * destination, and the others go as many steps as it does; those of its lane follow it to the new
 * lane, the rest stay in theirs. A card becomes what its new
 * lane holds: a pain point among the thoughts is a thought, and keeps all that was known of it.
 */
export function moveCards(
  context: CommandContext,
  ids: Iterable<string>,
  leader: CardId,
  destination: Destination,
  options?: TransactOptions,
): void {
  const { editor, messages } = context
  const { map } = editor.store.getState()
  const cards = cardsAmong(map, ids).sort(inReadingOrder(map))
  const lead = map.card[leader]
  const lane = map.lane[destination.laneId]
  if (!lead || !lane || !cardTypeOf(lane.type)) return
  const title = titleOf(map, leader, messages)
  const label = cards.length === 1 ? { name: title } : { count: cards.length }
  editor.transact(
    { verb: 'move', ...label },
    (draft) => {
      if (destination.to === 'newStep') toNewSteps(draft.map, map, cards, lead, destination)
      else toCells(draft.map, map, cards, lead, destination)
    },
    options,
  )
  const { map: after } = editor.store.getState()
  const column = columnInWords(after, after.card[leader]!, messages)
  const place = `${column}, ${laneTitle(lane, messages)}`
  announce(context, messages.announce.moved(title, place))
}

type MapDraft = Draft<MapDocument>

/** Puts one card in a cell. */
export function put(
  draft: MapDraft,
  card: Card,
  homeId: HomeId,
  laneId: LaneId,
  order: string,
): void {
  const record = draft.card[card.id]!
  record.homeId = homeId
  record.laneId = laneId
  record.order = order
  record.type = cardTypeOf(draft.lane[laneId]!.type) ?? record.type
}

/**
 * Touchpoints make their own steps: one that takes all touchpoints of its step with it takes the
 * step itself, with the pain points and thoughts that stand below.
 */
export function toNewSteps(
  draft: MapDraft,
  map: MapDocument,
  cards: readonly Card[],
  lead: Card,
  destination: Extract<Destination, { to: 'newStep' }>,
): void {
  const steps = stepsOf(map, destination.stageId)
  const moving = new Set(cards.map((card) => card.id))
  // Cards that stood in one step stay together in one step.
  const homes = [...new Set(cards.map((card) => card.homeId))]
  const orders = ordersAt(steps, destination.index, homes.length)
  for (const [index, homeId] of homes.entries()) {
    const order = orders[index]!
    const step = draft.step[homeId]
    const touchpoints = touchpointsAt(map, homeId)
    const takesAll = touchpoints.length > 0 && touchpoints.every((card) => moving.has(card.id))
    const lanesStay = destination.laneId === lead.laneId
    if (step && takesAll && lanesStay) {
      step.stageId = destination.stageId
      step.order = order
      continue
    }
    const made = createStep({ stageId: destination.stageId, order })
    draft.step[made.id] = made
    for (const card of cards)
      if (card.homeId === homeId)
        put(draft, card, made.id, laneAfter(card, lead, destination.laneId), card.order)
  }
}

function toCells(
  draft: MapDraft,
  map: MapDocument,
  cards: readonly Card[],
  lead: Card,
  destination: Extract<Destination, { to: 'cell' }>,
): void {
  const homes = stepsInOrder(map).map((step): HomeId => step.id)
  const [start, end] = [homes.indexOf(lead.homeId), homes.indexOf(destination.homeId)]
  // A card that spans a stage stands in no step: it shifts nobody, and nobody shifts it.
  const shift = start < 0 || end < 0 ? 0 : end - start
  const moving = new Set(cards.map((card) => card.id))
  const homeOf = (card: Card): HomeId => {
    if (card.homeId === lead.homeId) return destination.homeId
    const from = homes.indexOf(card.homeId)
    if (from < 0) return card.homeId
    return homes[Math.min(homes.length - 1, Math.max(0, from + shift))] ?? card.homeId
  }
  const cells = new Map<string, Card[]>()
  for (const card of cards) {
    const key = `${homeOf(card)} ${laneAfter(card, lead, destination.laneId)}`
    cells.set(key, [...(cells.get(key) ?? []), card])
  }
  for (const [key, group] of cells) {
    const [homeId, laneId] = key.split(' ') as [HomeId, LaneId]
    const others = cardsIn(map, homeId, laneId).filter((card) => !moving.has(card.id))
    const isTarget = homeId === destination.homeId && laneId === destination.laneId
    const index = isTarget ? Math.min(destination.index, others.length) : others.length
    const orders = ordersAt(others, index, group.length)
    for (const [at, card] of group.entries()) put(draft, card, homeId, laneId, orders[at]!)
  }
}

/** Cards of the leader's lane follow it to its new lane; the others stay in theirs. */
export function laneAfter(card: Card, lead: Card, laneId: LaneId): LaneId {
  return card.laneId === lead.laneId ? laneId : card.laneId
}

/** By lane, then by column, then by place in the cell. */
export function inReadingOrder(map: MapDocument) {
  const rows = new Map(lanesOf(map).map((lane, index) => [lane.id as string, index]))
  const columns = new Map(stepsInOrder(map).map((step, index) => [step.id as string, index]))
  return (a: Card, b: Card): number =>
    rows.get(a.laneId)! - rows.get(b.laneId)! ||
    (columns.get(a.homeId) ?? -1) - (columns.get(b.homeId) ?? -1) ||
    byOrder(a, b)
}
