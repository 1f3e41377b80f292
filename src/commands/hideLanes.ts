import type { LaneId } from '@/model/records/lane'
import { announce, type CommandContext } from './context'

/** Shows the board without some lanes; all of them for none. */
export function hideLanes(context: CommandContext, hiddenLanes: ReadonlySet<LaneId>): void {
  const { session, messages } = context
  const shown = session.getState().hiddenLanes
  if (hiddenLanes.size === shown.size && [...hiddenLanes].every((id) => shown.has(id))) return
  session.setState({ hiddenLanes })
  announce(context, messages.board.lanesHidden(hiddenLanes.size))
}

/** Shows every lane again. */
export function showLanes(context: CommandContext): void {
  hideLanes(context, new Set())
}
