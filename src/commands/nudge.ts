import type { TransactOptions } from '@/editor/editor'
import { columnsOf, type Direction } from '@/editor/navigation'
import { lanesOf, notesInOrder, stagesOf } from '@/model/outline'
import type { Card } from '@/model/records/card'
import type { Lane } from '@/model/records/lane'
import type { Stage } from '@/model/records/stage'
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
  // Cards and notes together are one step of the history.
  const options = { mergeKey: `nudge:${performance.now()}` }
  nudgeCards(context, ids, direction, options)
  const by = direction === 'right' || direction === 'down' ? 1 : -1
  const sideways = direction === 'left' || direction === 'right'
  const headers: readonly (Stage | Lane)[] = sideways ? stagesOf(map) : lanesOf(map)
  const moved = headers.filter(({ id }) => ids.includes(id))
  // The one in front goes first, or its follower would only pass it.
  for (const { id } of by === 1 ? moved.reverse() : moved)
    reorderBy(context, sideways ? 'stage' : 'lane', id, by)
  const notes = notesInOrder(map).filter(({ id }) => ids.includes(id))
  const [dx, dy] = sideways ? [by * NOTE_STEP, 0] : [0, by * NOTE_STEP]
  moveNotes(context, new Map(notes.map(({ id, x, y }) => [id, { x: x + dx, y: y + dy }])), options)
  context.editor.seal()
}

function nudgeCards(
  context: CommandContext,
  ids: readonly string[],
  direction: Direction,
  options: TransactOptions,
): void {
  const { map } = context.editor.store.getState()
  const cards = cardsAmong(map, ids).sort(inReadingOrder(map))
  const moving = new Set(cards.map((card) => card.id))
  // The card in front leads, so that those behind it do not stand in its way; of several in one
  // column the touchpoint, which takes its step along.
  const columns = new Map(columnsOf(map).map((column, index) => [column.homeId, index]))
  const columnOf = (card: Card) => columns.get(card.homeId) ?? -1
  // The sort is stable: within a column the reading order stays.
  const ranked = [...cards].sort((a, b) => columnOf(a) - columnOf(b))
  const sideways = direction === 'left' || direction === 'right'
  const front = direction === 'right' ? ranked.at(-1) : ranked[0]
  const lead = sideways
    ? ranked.find((card) => card.homeId === front?.homeId)
    : direction === 'down'
      ? cards.at(-1)
      : cards[0]
  if (!lead) return
  const destination = oneOn(map, lead, moving, direction, context.session.getState().hiddenLanes)
  if (destination) moveCards(context, moving, lead.id, destination, options)
}
