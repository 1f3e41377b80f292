import { useEffect, useRef } from 'react'
import { useDesk } from '@/editor/react'
import type { SessionState, Tab } from '@/editor/session'

/** Whoever comes back to the board from another tab by a key stands where the keyboard last stood. */
export function useBoardFocus(tab: Tab): void {
  const { session } = useDesk()
  const last = useRef(tab)
  useEffect(() => {
    const isBack = tab === 'map' && last.current !== 'map'
    last.current = tab
    const { focus } = session.getState()
    if (!isBack || !focus || document.activeElement !== document.body) return
    // The board follows where the session's keyboard moves to, once it is there.
    session.setState({ focus: null })
    const stop = session.subscribe(goOn)
    goOn(session.getState())
    return stop

    function goOn({ view }: SessionState) {
      if (!view) return
      stop()
      // All parts of the board listen by then, not its view alone.
      queueMicrotask(() => session.getState().focus === null && session.setState({ focus }))
    }
  }, [tab, session])
}
