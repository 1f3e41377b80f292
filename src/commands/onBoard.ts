import type { ViewControls } from '@/editor/session'
import type { CommandContext } from './context'

/**
 * Goes to the board and does something there, at once or as soon as it is drawn; the keyboard goes
 * along to where the session's is.
 */
export function onBoard({ session }: CommandContext, act: (view: ViewControls) => void): void {
  const { focus, view } = session.getState()
  // An earlier wish for the details would take the keyboard off the board again.
  session.setState({ tab: 'map', past: null, detailsWanted: null })
  if (view) {
    act(view)
    return
  }
  // The board is drawn anew, and its keyboard goes where the session's moves to once it is there.
  session.setState({ focus: null })
  const stop = session.subscribe(({ view: drawn }) => {
    if (!drawn) return
    stop()
    // All parts of the board listen by then, not its view alone.
    queueMicrotask(() => {
      session.setState({ focus })
      act(drawn)
    })
  })
}
