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
  // The board follows only a move: without one the keyboard would stay nowhere, where it stood on
  // this place before.
  session.setState({ focus: null })
  if (view) {
    session.setState({ focus })
    act(view)
    return
  }
  // The board is drawn anew, and its keyboard goes there once it is there.
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
