import { columnsOf, type Direction } from '@/editor/navigation'
import type { NoteId } from '@/model/records/note'
import type { CommandContext } from './context'
import { inReadingOrder, moveCards } from './moveCards'
import { moveNotes } from './notes'
import { oneOn } from './oneOn'
import { cardsAmong } from './places'
import { reorderBy } from './reorder'

/** How far a key moves a note, board px. */
const NOTE_STEP = 20

/** Moves what is selected one place: cards by cell, stages and lanes among their like, notes by 20 px. */
export function nudge(context: CommandContext, direction: Direction): void {
  const { map } = context.editor.store.getState()
  const ids = [...context.session.getState().selection]
  nudgeCards(context, ids, direction)
  const by = direction === 'right' || direction === 'down' ? 1 : -1
  const sideways = direction === 'left' || direction === 'right'
  for (const id of ids) {
    if (map.stage[id] && sideways) reorderBy(context, 'stage', id, by)
    if (map.lane[id] && !sideways) reorderBy(context, 'lane', id, by)
  }
  const notes = ids.flatMap((id) => map.note[id as NoteId] ?? [])
  const [dx, dy] = sideways ? [by * NOTE_STEP, 0] : [0, by * NOTE_STEP]
  moveNotes(context, new Map(notes.map(({ id, x, y }) => [id, { x: x + dx, y: y + dy }])))
}

function nudgeCards(context: CommandContext, ids: readonly string[], direction: Direction): void {
  const { map } = context.editor.store.getState()
  const cards = cardsAmong(map, ids).sort(inReadingOrder(map))
  const moving = new Set(cards.map((card) => card.id))
  // The card in front leads, so that those behind it do not stand in its way; of several in one
  // column the touchpoint, which takes its step along.
  const columns = columnsOf(map).map((column) => column.homeId)
  const ranked = [...cards].sort(
    (a, b) => columns.indexOf(a.homeId) - columns.indexOf(b.homeId) || inReadingOrder(map)(a, b),
  )
  const sideways = direction === 'left' || direction === 'right'
  const front = direction === 'right' ? ranked.at(-1) : ranked[0]
  const lead = sideways
    ? ranked.find((card) => card.homeId === front?.homeId)
    : direction === 'down'
      ? cards.at(-1)
      : cards[0]
  if (!lead) return
  const destination = oneOn(map, lead, moving, direction)
  if (destination) moveCards(context, moving, lead.id, destination)
}
