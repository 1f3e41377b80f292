import { select } from '@/editor/session'
import type { CommandContext } from './context'

/** Goes to the board and shows records there, selected: the way from a list to the map. */
export function showCards({ session }: CommandContext, ids: readonly string[]): void {
  select(session, ids)
  session.setState({ tab: 'map' })
  const show = () => session.getState().view?.fitTo(ids)
  if (session.getState().view) {
    show()
    return
  }
  // The board is drawn anew: shown as soon as its view can be moved.
  const stop = session.subscribe((state) => {
    if (!state.view) return
    stop()
    show()
  })
}
