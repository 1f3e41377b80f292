import type { Autosave } from './autosave'

/** Those that still have something to write, or may have. */
const watched = new Set<Autosave>()

/**
 * Writes what waits whenever the page may be about to go: hidden, left, closed. Leaving while
 * something is not on the disk is questioned by the browser. When the page is seen again or the
 * network is back, what others did is read and what failed is tried again. Gives the function
 * that stops it.
 */
export function saveOnLeaving(autosave: Autosave): () => void {
  const stop = new AbortController()
  const options = { signal: stop.signal }
  const refresh = () => void autosave.refresh()
  const flush = () => void autosave.flush()
  watched.add(autosave)
  window.addEventListener('pagehide', flush, options)
  window.addEventListener('pageshow', refresh, options)
  window.addEventListener('online', refresh, options)
  window.addEventListener(
    'beforeunload',
    (event) => {
      if (autosave.state.getState().status === 'saved') return
      flush()
      event.preventDefault()
    },
    options,
  )
  document.addEventListener(
    'visibilitychange',
    () => (document.visibilityState === 'hidden' ? flush() : refresh()),
    options,
  )
  return () => {
    watched.delete(autosave)
    stop.abort()
  }
}

/** Writes what waits in every map of this window; gives whether all of it is on the disk then. */
export async function saveEverything(): Promise<boolean> {
  await Promise.all([...watched].map((autosave) => autosave.flush()))
  return [...watched].every(({ state }) => state.getState().status === 'saved')
}
