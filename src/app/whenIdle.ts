/** How long a page that is never idle is waited for, ms. */
const PATIENCE = 5000

/** Runs something once the page has loaded and has nothing else to do. */
export function whenIdle(run: () => void): void {
  const wait = () =>
    // Not every browser tells when it is idle.
    'requestIdleCallback' in window
      ? requestIdleCallback(run, { timeout: PATIENCE })
      : setTimeout(run, PATIENCE)
  if (document.readyState === 'complete') wait()
  else window.addEventListener('load', wait, { once: true })
}
