/** Less than this is a bar of the browser that comes and goes, no keyboard; CSS px. */
const LEAST = 120

/**
 * Keeps the page as high as what can be seen of it while a keyboard of the screen covers the rest:
 * the board, panels and lines at the foot then all stand above it, and the field that is typed in
 * stays in view. A page that somebody has zoomed into is left alone. Gives the function that stops it.
 */
export function followVisibleHeight(): () => void {
  const viewport = window.visualViewport
  if (!viewport) return () => {}
  const root = document.documentElement
  const follow = () => {
    const isCovered = viewport.scale < 1.01 && window.innerHeight - viewport.height > LEAST
    root.style.height = isCovered ? `${viewport.height}px` : ''
    if (!isCovered) return
    // Some browsers push the whole page up instead, out of sight.
    window.scrollTo(0, 0)
    const field = document.activeElement
    // The board brings into view by itself what is typed on it.
    if (field?.matches('input, textarea') && !field.closest('[data-board-view]'))
      field.scrollIntoView({ block: 'nearest' })
  }
  const stop = new AbortController()
  viewport.addEventListener('resize', follow, { signal: stop.signal })
  viewport.addEventListener('scroll', follow, { signal: stop.signal })
  return () => {
    stop.abort()
    root.style.height = ''
  }
}
