import type { Workbox } from 'workbox-window'

/** How often a page that stays open asks, ms. */
const HOUR = 3_600_000

/**
 * Asks for a new build whenever the page is seen again, and hourly: a browser itself asks only when
 * a page is loaded, and a tab can stay open for weeks.
 */
export function askForUpdates(worker: Workbox): void {
  // Without a network there is none to be had.
  const ask = () => void worker.update().catch(() => {})
  setInterval(ask, HOUR)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') ask()
  })
}
