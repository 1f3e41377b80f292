import { select } from '@/editor/session'
import type { CommandContext } from './context'
import { onBoard } from './onBoard'

/**
 * Goes to the board and shows records there, selected, the keyboard on the last of them: the way
 * from a list to the map.
 */
export function showCards(context: CommandContext, ids: readonly string[]): void {
  select(context.session, ids)
  onBoard(context, (view) => view.fitTo(ids))
}
