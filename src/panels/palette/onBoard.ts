import type { Session } from '@/editor/session'

/** Does something on the board, which is gone to first where the map is looked at in another way. */
export function onBoard(session: Session, act: () => void): void {
  if (session.getState().view) {
    act()
    return
  }
  const stop = session.subscribe(({ view }) => {
    if (!view) return
    stop()
    // All parts of the board listen by then, not its view alone.
    queueMicrotask(act)
  })
  session.setState({ tab: 'map', past: null })
}
