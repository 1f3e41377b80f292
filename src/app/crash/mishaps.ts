import { createStore } from 'zustand/vanilla'
import { crashKindOf } from './crashKind'

/** The last thing that went wrong outside of drawing: the page stands, but something was not done. */
export const mishaps = createStore<{ readonly error: unknown }>(() => ({ error: undefined }))

/** What browsers report of a page that is sound: sizes that settle one frame later. */
const HARMLESS = /^ResizeObserver loop/

/** Scripts that the browser's extensions put into the page. */
const FOREIGN = /^[a-z-]+-extension:/

/** Listens for errors that nobody caught; gives the function that stops it. */
export function followMishaps(): () => void {
  const stop = new AbortController()
  const note = (error: unknown) => {
    // Code that did not come is asked for again by whoever needs it.
    if (crashKindOf(error) !== 'code') mishaps.setState({ error })
  }
  window.addEventListener(
    'error',
    ({ error, message, filename }) => {
      if (error && !FOREIGN.test(filename) && !HARMLESS.test(message)) note(error)
    },
    { signal: stop.signal },
  )
  window.addEventListener(
    'unhandledrejection',
    ({ reason }) => {
      if (reason instanceof Error && reason.name !== 'AbortError') note(reason)
    },
    { signal: stop.signal },
  )
  return () => stop.abort()
}
