import { useEffect, useRef, useState } from 'react'
import { useDesk } from '@/editor/react'
import type { JourneyId } from '@/model/records/journey'
import { createShowRoom, type ShowMessage } from '@/storage/showRoom'
import { showAddress } from '../route'

/** A show that goes on without the window that began it: what it shows, and since when. */
type UnderWay = Extract<ShowMessage, { readonly type: 'still' }>

/** The window for the projector: opened from here, or found to be open already. */
export type ShowWindow = { readonly opened: Window } | { readonly found: UnderWay }

/** Opens the window for the projector; nothing where the browser refuses. */
function openShowWindow(id: JourneyId): Window | null {
  return window.open(showAddress(id), `parcours-show-${id}`, 'popup,width=1280,height=720')
}

/**
 * The window for the projector, opened in the very moment that it is asked for: later is refused.
 * One that was left alone, as the window that steered it was reloaded, is taken on.
 */
export function useShowWindow(id: JourneyId, onRefused: () => void): ShowWindow | undefined {
  const { session } = useDesk()
  const [shown, setShown] = useState<ShowWindow>()
  const refused = useRef(onRefused)
  refused.current = onRefused
  useEffect(() => {
    let isFound = false
    const open = () => {
      const opened = openShowWindow(id)
      if (opened) return setShown({ opened })
      session.setState({ presenting: null })
      refused.current()
    }
    const room = createShowRoom(id)
    room.listen((message) => {
      if (message.type !== 'still' || !message.isAlone) return
      if (session.getState().presenting !== null) return
      setShown({ found: message })
      isFound = true
      session.setState({ presenting: 'elsewhere' })
      isFound = false
    })
    if (session.getState().presenting === 'elsewhere') open()
    else room.say({ type: 'ask' })
    const stop = session.subscribe((state, before) => {
      if (isFound) return
      if (state.presenting === 'elsewhere' && before.presenting !== 'elsewhere') open()
    })
    return () => {
      stop()
      room.close()
    }
  }, [id, session])
  return shown
}
