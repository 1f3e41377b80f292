import { select } from '@/editor/session'
import type { CommandContext } from './context'

/**
 * Goes to the board and shows records there, selected, the keyboard on the last of them: the way
 * from a list to the map.
 */
export function showCards({ session }: CommandContext, ids: readonly string[]): void {
  select(session, ids)
  const { focus, view } = session.getState()
  // An earlier wish for the details would take the keyboard off the board again.
  session.setState({ tab: 'map', past: null, detailsWanted: 0 })
  if (view) {
    view.fitTo(ids)
    return
  }
  // The board is drawn anew, and its keyboard goes where the session's moves to once it is there.
  session.setState({ focus: null })
  const stop = session.subscribe((state) => {
    if (!state.view) return
    stop()
    // All parts of the board listen by then, not its view alone.
    queueMicrotask(() => {
      session.setState({ focus })
      session.getState().view?.fitTo(ids)
    })
  })
}
