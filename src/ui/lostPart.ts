/** What the loading of code threw where that code could not be had. */
const lost = new WeakSet<object>()

/**
 * Hears of every part of the app that loads later and cannot be had any more: a new build has
 * replaced it, or there is no network. Whoever asked for the part still gets the error, and can ask
 * `isLostPart`; whoever called a worker is told by a `WorkerLostError`.
 */
export function followLostParts(onLost: () => void): void {
  window.addEventListener('vite:preloadError', ({ payload }) => {
    lost.add(payload)
    onLost()
  })
  if (!PerformanceObserver.supportedEntryTypes?.includes('resource')) return
  // Fonts and workers are not loaded as code; a server that no longer has one answers so.
  new PerformanceObserver((list) => {
    if (list.getEntries().some(isMissing)) onLost()
  }).observe({ type: 'resource' })
}

/** Whether an error says that a part of the app could not be loaded, which is told apart from it. */
export function isLostPart(error: unknown): boolean {
  return typeof error === 'object' && error !== null && lost.has(error)
}

function isMissing(entry: PerformanceEntry): boolean {
  const { name, responseStatus } = entry as PerformanceResourceTiming
  return responseStatus >= 400 && name.startsWith(new URL('./assets/', location.href).href)
}
