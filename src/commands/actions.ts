import { startEditing } from '@/editor/session'
import { orderAtEnd } from '@/model/order'
import { cardsIn } from '@/model/outline'
import { type Card, type CardId, createCard } from '@/model/records/card'
import type { NoteId } from '@/model/records/note'
import { announce, type CommandContext } from './context'
import { ensureLane } from './ensureLane'
import { firstLine, laneForType, lastHome } from './places'

/**
 * Adds an action of the workshop, which is an opportunity, at the map's end, and opens it for
 * typing. Nothing where the map has no stage that it could stand in.
 */
export function addAction(context: CommandContext): CardId | undefined {
  const { editor, session, messages } = context
  const { lane, card } = newAction(context) ?? {}
  if (!lane || !card) return undefined
  const name = messages.cardTypes.opportunity
  editor.transact(
    { verb: 'add', name },
    (draft) => {
      ensureLane(draft.map, lane)
      draft.map.card[card.id] = card
    },
    { mergeKey: `title:${card.id}` },
  )
  startEditing(session, card.id, true)
  announce(context, messages.announce.added(name))
  return card.id
}

/**
 * Makes an action of a note, at the map's end; the note goes. All of the note is kept: its first
 * line is the action's title, the others its notes. Nothing where the map has no stage.
 */
export function turnIntoAction(context: CommandContext, noteId: NoteId): CardId | undefined {
  const { editor, messages } = context
  const note = editor.store.getState().map.note[noteId]
  const text = note?.title.trim() ?? ''
  const title = firstLine(text)
  const { lane, card } = newAction(context, { title, notes: text.slice(title.length).trim() }) ?? {}
  if (!note || !lane || !card) return undefined
  const name = title || messages.board.untitled
  editor.transact({ verb: 'move', name }, (draft) => {
    ensureLane(draft.map, lane)
    draft.map.card[card.id] = card
    delete draft.map.note[noteId]
  })
  announce(context, messages.announce.moved(name, messages.laneTypes.opportunity))
  return card.id
}

function newAction({ editor }: CommandContext, fields: Partial<Card> = {}) {
  const { map } = editor.store.getState()
  const homeId = lastHome(map)
  if (!homeId) return undefined
  const lane = laneForType(map, 'opportunity')
  const order = orderAtEnd(cardsIn(map, homeId, lane.id))
  const card = createCard({ ...fields, type: 'opportunity', laneId: lane.id, homeId, order })
  return { lane, card }
}
