import { cellAt, columnsOf, type Direction, neighbour } from '@/editor/navigation'
import { cellKey, select } from '@/editor/session'
import { kindOf } from '@/model/ids'
import { cardsIn } from '@/model/outline'
import type { CardId } from '@/model/records/card'
import { addCardHere } from './addCard'
import type { CommandContext } from './context'
import { endLink } from './links'

/** Moves the keyboard one place; what it stands on is selected. */
export function walk({ editor, session }: CommandContext, direction: Direction): void {
  const { map } = editor.store.getState()
  const { focus, hiddenPersonas } = session.getState()
  goTo(session, neighbour(map, focus ?? '', direction, hiddenPersonas))
}

/** Goes to the next or previous step in the same lane. Gives whether there was one. */
export function walkToStep({ editor, session }: CommandContext, by: 1 | -1): boolean {
  const { map } = editor.store.getState()
  const { focus } = session.getState()
  const cell = focus ? cellAt(map, focus) : undefined
  if (!cell) return false
  const columns = columnsOf(map)
  const at = columns.findIndex((column) => column.homeId === cell.homeId)
  const next = columns[at + by]
  if (!next) return false
  const [card] = cardsIn(map, next.homeId, cell.lane.id)
  goTo(session, card?.id ?? cellKey(next.homeId, cell.lane.id))
  return true
}

/** Opens what the keyboard stands on: a card's title, an empty cell for a new card, a link's other end. */
export function open(context: CommandContext): void {
  const { editor, session } = context
  const { map } = editor.store.getState()
  const { focus, linkFrom } = session.getState()
  if (!focus) return
  if (linkFrom && map.card[focus]) return endLink(context, focus as CardId)
  if (map.card[focus] || map.stage[focus] || map.note[focus] || map.lane[focus])
    return session.setState({ editing: focus, fresh: false, selection: new Set([focus]) })
  const cell = cellAt(map, focus)
  if (cell && focus.startsWith('cell:') && cell.lane.type !== 'emotion')
    addCardHere(context, cell.lane.type as Parameters<typeof addCardHere>[1])
}

/** Lets go of whatever is going on: a link, then the tool, then the selection. */
export function cancel({ session }: CommandContext): void {
  const { linkFrom, tool } = session.getState()
  if (linkFrom) return session.setState({ linkFrom: null })
  if (tool !== 'select') return session.setState({ tool: 'select' })
  session.setState({ selection: new Set(), persona: null })
}

/** Selects all cards and notes. */
export function selectAll({ editor, session }: CommandContext): void {
  const { map } = editor.store.getState()
  select(session, [...Object.keys(map.card), ...Object.keys(map.note)])
}

function goTo(session: CommandContext['session'], key: string): void {
  const isRecord = ['card', 'stage', 'lane', 'note'].includes(kindOf(key))
  session.setState({ focus: key, selection: new Set(isRecord ? [key] : []), persona: null })
}
