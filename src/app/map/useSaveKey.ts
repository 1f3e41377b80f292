import { useEffect } from 'react'
import type { OpenDesk } from './openDesk'

/**
 * Ctrl+S, or Cmd+S on a Mac, writes what waits at once, and to the file where the map is tied to
 * one. The browser's own would save the page, which nobody means.
 */
export function useSaveKey({ autosave, tie }: OpenDesk): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isSave = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
      if (!isSave || event.key.toLowerCase() !== 's') return
      event.preventDefault()
      void autosave.flush()
      if (tie.state.getState().name !== null) void tie.save()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [autosave, tie])
}
