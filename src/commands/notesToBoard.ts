import type { Draft } from 'immer'
import type { TransactOptions } from '@/editor/editor'
import { select } from '@/editor/session'
import type { MapDocument } from '@/model/document'
import { ordersAt } from '@/model/order'
import { cardsIn, notesInOrder, parkedNotes, stepsOf } from '@/model/outline'
import { type CardId, createCard, type HomeId } from '@/model/records/card'
import { cardTypeOf } from '@/model/records/lane'
import type { Note, NoteId } from '@/model/records/note'
import { createStep } from '@/model/records/step'
import { announce, type CommandContext } from './context'
import { ensureLane } from './ensureLane'
import type { Destination } from './moveCards'
import { cardOfText } from './noteText'
import { columnInWords, laneTitle, titleOf } from './places'

/** The notes among ids: those of the parking lot first, each kind in its order. */
export function notesAmong(map: MapDocument, ids: Iterable<string>): Note[] {
  const chosen = new Set(ids)
  return [...parkedNotes(map), ...notesInOrder(map)].filter(({ id }) => chosen.has(id))
}

/** Makes notes the cards that their lane holds, as one step of the history; they are then selected. */
export function notesToCards(
  context: CommandContext,
  ids: Iterable<string>,
  destination: Destination,
  options?: TransactOptions,
): void {
  const { editor, session, messages } = context
  const { map } = editor.store.getState()
  const notes = notesAmong(map, ids)
  const lane = map.lane[destination.laneId]
  if (notes.length === 0 || !lane || !cardTypeOf(lane.type)) return
  const name = titleOf(map, notes[0]!.id, messages)
  const label = notes.length === 1 ? { name } : { count: notes.length }
  let made: CardId[] = []
  editor.transact(
    { verb: 'move', ...label },
    (draft) => {
      made = putNotes(draft.map, map, notes, destination)
    },
    options,
  )
  if (!options) editor.seal()
  session.setState({ parkingLoss: null })
  select(session, made)
  const after = editor.store.getState().map
  const column = columnInWords(after, after.card[made[0]!]!, messages)
  const what = notes.length === 1 ? name : messages.announce.items(notes.length)
  announce(context, messages.announce.moved(what, `${column}, ${laneTitle(lane, messages)}`))
}

/**
 * Turns notes into cards in a draft of a map. Touchpoints make a step each; other cards stand below
 * one another. Gives the new cards, in order. `map` is the map before.
 */
export function putNotes(
  draft: Draft<MapDocument>,
  map: MapDocument,
  notes: readonly Note[],
  destination: Destination,
): CardId[] {
  const lane = map.lane[destination.laneId]!
  const type = cardTypeOf(lane.type)!
  ensureLane(draft, lane)
  const places = placesFor(draft, map, notes.length, destination, type === 'touchpoint')
  return notes.map((note, at) => {
    const card = createCard({ type, laneId: lane.id, ...places[at]!, ...cardOfText(note.title) })
    delete draft.note[note.id]
    draft.card[card.id] = card
    return card.id
  })
}

type Place = { readonly homeId: HomeId; readonly order: string }

function placesFor(
  draft: Draft<MapDocument>,
  map: MapDocument,
  count: number,
  destination: Destination,
  eachItsStep: boolean,
): Place[] {
  const { laneId } = destination
  if (destination.to === 'cell') {
    const { homeId } = destination
    const others = cardsIn(map, homeId, laneId)
    const index = Math.min(destination.index, others.length)
    return ordersAt(others, index, count).map((order) => ({ homeId, order }))
  }
  const steps = stepsOf(map, destination.stageId)
  const index = Math.min(destination.index, steps.length)
  const homes = ordersAt(steps, index, eachItsStep ? count : 1).map((order) => {
    const step = createStep({ stageId: destination.stageId, order })
    draft.step[step.id] = step
    return step.id
  })
  const orders = ordersAt([], 0, count)
  return orders.map((order, at) => ({ homeId: homes[eachItsStep ? at : 0]!, order }))
}

/** Lays a note of the parking lot beside the board, board px. */
export function unpark(
  context: CommandContext,
  id: NoteId,
  at: { readonly x: number; readonly y: number },
): void {
  const { editor, session, messages } = context
  const note = editor.store.getState().map.note[id]
  if (!note || note.parked === null) return
  const name = titleOf(editor.store.getState().map, id, messages)
  editor.transact({ verb: 'move', name }, ({ map }) => {
    Object.assign(map.note[id]!, { x: Math.round(at.x), y: Math.round(at.y), parked: null })
  })
  editor.seal()
  session.setState({ parkingLoss: null })
  select(session, [id])
  announce(context, messages.announce.moved(name, messages.parking.beside))
}
