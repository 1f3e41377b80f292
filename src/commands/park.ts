import type { MapDocument } from '@/model/document'
import { ordersAt } from '@/model/order'
import { evidenceOf, linkedTo, measurementsOf, notesInOrder, proofsOf } from '@/model/outline'
import { type Card, type CardId, createCard } from '@/model/records/card'
import { createNote, type NoteId } from '@/model/records/note'
import { removeCards } from '@/model/removal'
import { announce, type CommandContext } from './context'
import { inReadingOrder } from './moveCards'
import { textOfCard } from './noteText'
import { inOrder } from './parkingLot'
import { cardsAmong, titleOf } from './places'

/** What a card has that no note can hold. */
export type Loss = 'scores' | 'kpis' | 'evidence' | 'links' | 'votes' | 'picture' | 'fields'

/** Whether any of these can be sent to the parking lot: cards, and notes beside the board. */
export function isParkable(map: MapDocument, ids: Iterable<string>): boolean {
  return [...ids].some((id) => map.card[id] || map.note[id]?.parked === null)
}

/**
 * Sends cards and notes to the end of the parking lot, as one step of the history. A card becomes a
 * note with its words; what else it had is said, and comes back when the step is undone.
 */
export function park(context: CommandContext, ids: Iterable<string>): void {
  const { editor, session, messages } = context
  const { map } = editor.store.getState()
  const chosen = new Set(ids)
  const cards = cardsAmong(map, chosen).sort(inReadingOrder(map))
  const notes = notesInOrder(map).filter((note) => chosen.has(note.id))
  const all = [...cards, ...notes]
  if (all.length === 0) return
  const name = titleOf(map, all[0]!.id, messages)
  const label = all.length === 1 ? { name } : { count: all.length }
  const parked = inOrder(context)
  const orders = ordersAt(parked, parked.length, all.length)
  const losses = [...new Set(cards.flatMap((card) => lossesOf(map, card)))]
  const made: NoteId[] = []
  editor.transact({ verb: 'park', ...label }, (draft) => {
    removeCards(
      draft.map,
      cards.map(({ id }) => id),
    )
    for (const [at, record] of all.entries()) {
      const order = orders[at]!
      if (record.kind === 'note') {
        draft.map.note[record.id]!.parked = order
        made.push(record.id)
        continue
      }
      const note = createNote({ title: textOfCard(record), x: 0, y: 0, parked: order })
      draft.map.note[note.id] = note
      made.push(note.id)
    }
  })
  editor.seal()
  const loss =
    losses.length > 0
      ? messages.parking.lost(losses.map((each) => messages.parking.losses[each]).join(', '))
      : null
  // What was sent away has to be seen somewhere; the keyboard stays on the board.
  session.setState(({ parkingLot }) => ({
    parkingLot: parkingLot === 'hidden' ? 'shown' : parkingLot,
    parkingLoss: loss,
    selection: new Set(),
  }))
  const what = all.length === 1 ? name : messages.announce.items(all.length)
  announce(context, [messages.announce.parked(what), loss].filter(Boolean).join(' '))
}

/** What of a card is more than words. */
function lossesOf(map: MapDocument, card: Card): Loss[] {
  const { id } = card
  const measured = Object.keys(card.scores).length + Object.keys(card.measured).length
  const has: Record<Loss, boolean> = {
    scores: measured > 0,
    kpis: measurementsOf(map, id).length + proofsOf(map, id).length > 0,
    evidence: evidenceOf(map, id).length > 0,
    links: linkedTo(map, id).length > 0,
    votes: card.votes > 0 || isVotedOn(map, id),
    picture: card.assetId !== null,
    fields: hasFields(card),
  }
  return (Object.keys(has) as Loss[]).filter((loss) => has[loss])
}

function isVotedOn(map: MapDocument, id: CardId): boolean {
  return Object.values(map.vote).some(({ subjectId }) => subjectId === id)
}

/** The fields that a note has not, and no other loss speaks of. */
const FIELDS = [
  ...(['channels', 'research', 'pillars', 'brokenPillars', 'personaIds', 'severity'] as const),
  ...(['share', 'cause', 'impact', 'effort', 'owner', 'state', 'due'] as const),
]

function hasFields(card: Card): boolean {
  const { type, laneId, homeId, order } = card
  const plain = createCard({ type, laneId, homeId, order })
  return FIELDS.some((field) => JSON.stringify(card[field]) !== JSON.stringify(plain[field]))
}
