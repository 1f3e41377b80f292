import { cellAt, columnsOf, type Direction, emptyCellKey, neighbour } from '@/editor/navigation'
import { pointAfter } from '@/editor/points'
import { pointKey, select, startEditing } from '@/editor/session'
import { shownCurves, touchpointsAt } from '@/model/feelings'
import { kindOf } from '@/model/ids'
import { cardsIn, lanesOf, notesInOrder } from '@/model/outline'
import type { CardId } from '@/model/records/card'
import { cardTypeOf } from '@/model/records/lane'
import { addCardInCell } from './addCard'
import type { CommandContext } from './context'
import { endLink } from './links'

/** Moves the keyboard one place; what it stands on is selected. */
export function walk({ editor, session }: CommandContext, direction: Direction): void {
  const { map } = editor.store.getState()
  const state = session.getState()
  goTo(session, neighbour(map, state.focus ?? '', direction, state))
}

/** The same, and what was selected stays so: several cards are chosen without the mouse. */
export function extend({ editor, session }: CommandContext, direction: Direction): void {
  const { map } = editor.store.getState()
  const { focus, selection, ...state } = session.getState()
  const key = neighbour(map, focus ?? '', direction, state)
  const chosen = [...selection, focus ?? '', key].filter((id) => map.card[id] || map.note[id])
  session.setState({ focus: key, selection: new Set(chosen), persona: null })
}

/**
 * Goes to the next or previous step in the same lane; from a point of a curve to the next of all
 * points. Gives whether there was one.
 */
export function walkToStep({ editor, session }: CommandContext, by: 1 | -1): boolean {
  const { map } = editor.store.getState()
  const { focus, hiddenPersonas } = session.getState()
  if (focus?.startsWith('point:')) {
    const point = pointAfter(map, focus, by, hiddenPersonas)
    if (point) goTo(session, point)
    return point !== undefined
  }
  const cell = focus ? cellAt(map, focus) : undefined
  if (!cell) return false
  const columns = columnsOf(map)
  const at = columns.findIndex((column) => column.homeId === cell.homeId)
  for (let column = at + by; columns[column]; column += by) {
    const { homeId } = columns[column]!
    const [card] = cardsIn(map, homeId, cell.lane.id)
    const key = card?.id ?? emptyCellKey(map, homeId, cell.lane.id)
    if (!key) continue
    goTo(session, key)
    return true
  }
  return false
}

/** Goes to the curve at the present step where one is shown, and from it back to the touchpoint. */
export function walkToEmotion({ editor, session }: CommandContext): void {
  const { map } = editor.store.getState()
  const { focus, hiddenPersonas, hiddenLanes } = session.getState()
  const cell = focus ? cellAt(map, focus) : undefined
  const touchpoint = cell && touchpointsAt(map, cell.homeId)[0]
  const curves = lanesOf(map).filter(({ type }) => type === 'emotion')
  if (!focus || !touchpoint || curves.every(({ id }) => hiddenLanes.has(id))) return
  const point = pointKey(shownCurves(map, hiddenPersonas)[0]!, touchpoint.id)
  goTo(session, focus.startsWith('point:') ? focus.split(':')[2]! : point)
}

/** Opens what the keyboard stands on: a card's title, an empty cell for a new card, a link's other end. */
export function open(context: CommandContext): void {
  const { editor, session } = context
  const { map } = editor.store.getState()
  const { focus, linkFrom } = session.getState()
  if (!focus) return
  const cell = focus.startsWith('cell:') ? cellAt(map, focus) : undefined
  const type = cell && cardTypeOf(cell.lane.type)
  if (linkFrom && map.card[focus]) endLink(context, focus as CardId)
  else if (map.card[focus] || map.stage[focus] || map.note[focus] || map.lane[focus])
    startEditing(session, focus)
  else if (type) addCardInCell(context, type, cell)
}

/** Lets go of whatever is going on: a link, then voting, then the tool, then the selection. */
export function cancel({ session }: CommandContext): void {
  const { linkFrom, voting, tool } = session.getState()
  if (linkFrom) session.setState({ linkFrom: null })
  else if (voting) session.setState({ voting: null })
  else if (tool !== 'select') session.setState({ tool: 'select' })
  else session.setState({ selection: new Set(), persona: null })
}

/** Selects all cards and notes; not those of lanes that are not shown, for nobody would see what goes. */
export function selectAll({ editor, session }: CommandContext): void {
  const { map } = editor.store.getState()
  const { hiddenLanes } = session.getState()
  const cards = Object.values(map.card).filter(({ laneId }) => !hiddenLanes.has(laneId))
  select(
    session,
    [...cards, ...notesInOrder(map)].map(({ id }) => id),
  )
}

function goTo(session: CommandContext['session'], key: string): void {
  session.setState({ focus: key, selection: new Set(isRecord(key) ? [key] : []), persona: null })
}

function isRecord(key: string): boolean {
  return ['card', 'stage', 'lane', 'note'].includes(kindOf(key))
}
