import type { Draft } from 'immer'
import { select } from '@/editor/session'
import type { MapDocument } from '@/model/document'
import { ordersAt } from '@/model/order'
import { cardsIn, stepsOf } from '@/model/outline'
import type { Card, CardId } from '@/model/records/card'
import { cardTypeOf, type LaneId } from '@/model/records/lane'
import { announce, type CommandContext } from './context'
import { ensureLane } from './ensureLane'
import { type Destination, inReadingOrder, laneAfter, put, toNewSteps } from './moveCards'
import { notesAmong, putNotes } from './notesToBoard'
import { cardsAmong, columnInWords, laneTitle, titleOf } from './places'

/**
 * Moves cards and notes to one cell, or to new steps of a stage, as one step of the history. Of the
 * cards, those of the first one's lane go to the destination's; the others stay in theirs. A card
 * becomes what its new lane holds, and a note becomes such a card. All of it is then selected. Cards
 * that are to go below those of the cell where they all stand are there already, and stay as they are.
 */
export function moveTo(
  context: CommandContext,
  ids: Iterable<string>,
  destination: Destination,
): void {
  const { editor, session, messages } = context
  const { map } = editor.store.getState()
  const chosen = [...ids]
  const cards = cardsAmong(map, chosen).sort(inReadingOrder(map))
  const notes = notesAmong(map, chosen)
  const lane = map.lane[destination.laneId]
  const first = cards[0] ?? notes[0]
  if (!first || !lane || !cardTypeOf(lane.type)) return
  const count = cards.length + notes.length
  const name = titleOf(map, first.id, messages)
  const said = count === 1 ? name : messages.announce.items(count)
  if (notes.length === 0 && areThere(cards, destination)) {
    select(
      session,
      cards.map(({ id }) => id),
    )
    const place = `${columnInWords(map, cards[0]!, messages)}, ${laneTitle(lane, messages)}`
    announce(context, messages.announce.alreadyThere(said, place))
    return
  }
  const label = { verb: 'move', ...(count === 1 ? { name } : { count }) } as const
  const options = { mergeKey: `moveTo:${performance.now()}` }
  let made: CardId[] = []
  editor.transact(
    label,
    (draft) => {
      ensureLane(draft.map, lane)
      if (destination.to === 'cell') toOneCell(draft.map, map, cards, destination)
      else if (cards[0]) toNewSteps(draft.map, map, cards, cards[0], destination)
    },
    options,
  )
  // The notes come after the cards, and so count with them where they are now.
  const { map: between } = editor.store.getState()
  editor.transact(
    label,
    (draft) => {
      const last = cards.at(-1)
      made = putNotes(
        draft.map,
        between,
        notes,
        last ? behind(between, destination, last) : destination,
      )
    },
    options,
  )
  editor.seal()
  session.setState({ parkingLoss: null })
  const moved = [...cards.map(({ id }) => id), ...made]
  select(session, moved)
  const { map: now } = editor.store.getState()
  const column = columnInWords(now, now.card[moved[0]!]!, messages)
  const place = `${column}, ${laneTitle(lane, messages)}`
  announce(context, messages.announce.moved(said, place))
}

/** Whether all cards stand where they are to go, wherever in that cell. */
function areThere(cards: readonly Card[], destination: Destination): destination is ToCell {
  const [lead] = cards
  if (!lead || destination.to !== 'cell' || destination.index !== Infinity) return false
  const { homeId, laneId } = destination
  return cards.every(
    (card) => card.homeId === homeId && laneAfter(card, lead, laneId) === card.laneId,
  )
}

/** The same destination behind a card that has been moved there. */
function behind(map: MapDocument, destination: Destination, { id }: Card): Destination {
  if (destination.to === 'cell') return { ...destination, index: Infinity }
  const steps = stepsOf(map, destination.stageId)
  const at = steps.findIndex((step) => step.id === map.card[id]!.homeId)
  return { ...destination, index: at + 1 }
}

type ToCell = Extract<Destination, { to: 'cell' }>

function toOneCell(
  draft: Draft<MapDocument>,
  map: MapDocument,
  cards: readonly Card[],
  { homeId, laneId, index }: ToCell,
): void {
  const [lead] = cards
  if (!lead) return
  const moving = new Set(cards.map(({ id }) => id))
  const byLane = new Map<LaneId, Card[]>()
  for (const card of cards) {
    const lane = laneAfter(card, lead, laneId)
    byLane.set(lane, [...(byLane.get(lane) ?? []), card])
  }
  for (const [lane, group] of byLane) {
    const others = cardsIn(map, homeId, lane).filter(({ id }) => !moving.has(id))
    const at = lane === laneId ? Math.min(index, others.length) : others.length
    const orders = ordersAt(others, at, group.length)
    for (const [each, card] of group.entries()) put(draft, card, homeId, lane, orders[each]!)
  }
}
