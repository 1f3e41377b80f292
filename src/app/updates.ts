import { createStore } from 'zustand/vanilla'

/**
 * Where a new build stands: `ready` waits to be taken; `taken` was taken in another window, so that
 * what this one has yet to load may be gone.
 */
export type Update = {
  readonly state: 'none' | 'ready' | 'taken'
  /** Takes the new build: the page is loaded anew. Leaving is questioned where work is not saved. */
  readonly take: () => void
}

export const updates = createStore<Update>(() => ({ state: 'none', take: () => {} }))

/**
 * Keeps the app for use without a network, and hears of new builds. One is never put under somebody
 * who edits: it waits until it is taken.
 */
export function followUpdates(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  // After the page is there: what is kept for later must not slow what is wanted now.
  if (document.readyState === 'complete') void register()
  else window.addEventListener('load', () => void register(), { once: true })
}

async function register(): Promise<void> {
  const { Workbox } = await import('workbox-window')
  const worker = new Workbox('./sw.js')
  // A first visit has none, and what then takes the page over is of the same build.
  const wasControlled = navigator.serviceWorker.controller !== null
  let isTaken = false
  worker.addEventListener('waiting', () =>
    updates.setState({
      state: 'ready',
      take: () => {
        isTaken = true
        worker.messageSkipWaiting()
      },
    }),
  )
  worker.addEventListener('controlling', () => {
    if (!wasControlled) return
    if (isTaken) location.reload()
    else updates.setState({ state: 'taken', take: () => location.reload() })
  })
  // Without it the app works as long as there is a network.
  await worker.register().catch(() => {})
}
