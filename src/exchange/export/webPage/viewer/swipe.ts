/** So far a finger must go to the side, in pixels. */
const FAR = 50

/** Tells of a swipe to the left (1: go on) or to the right (−1: go back). */
export function listenToSwipes(element: HTMLElement, swipe: (way: 1 | -1) => void): void {
  let start: Touch | undefined
  element.addEventListener('touchstart', ({ touches }) => {
    start = touches.length === 1 ? touches[0] : undefined
  })
  element.addEventListener('touchend', ({ changedTouches: [end] }) => {
    if (!start || !end) return
    const [dx, dy] = [end.clientX - start.clientX, end.clientY - start.clientY]
    start = undefined
    if (Math.abs(dx) > FAR && Math.abs(dx) > Math.abs(dy) * 1.5) swipe(dx < 0 ? 1 : -1)
  })
}
