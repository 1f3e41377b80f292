import { type PointerEvent, useRef } from 'react'

/** So far a finger must go to the side for a swipe, px; and less than this is a tap. */
const FAR = 50
const NEAR = 12

/**
 * Swipes and taps as steps: a swipe to the left goes on, one to the right goes back; a finger goes
 * on by a tap on the right half and back on the left; a mouse goes on by a click anywhere.
 */
export function useTaps(step: (by: 1 | -1) => void) {
  const start = useRef<{ readonly x: number; readonly y: number }>(undefined)
  return {
    onPointerDown(event: PointerEvent) {
      start.current = isFree(event) ? { x: event.clientX, y: event.clientY } : undefined
    },
    onPointerUp(event: PointerEvent) {
      const from = start.current
      start.current = undefined
      if (!from || !isFree(event)) return
      const [dx, dy] = [event.clientX - from.x, event.clientY - from.y]
      const isTouch = event.pointerType !== 'mouse'
      if (isTouch && Math.abs(dx) > FAR && Math.abs(dx) > Math.abs(dy) * 1.5)
        return step(dx < 0 ? 1 : -1)
      if (Math.hypot(dx, dy) > NEAR) return
      step(isTouch && event.clientX < window.innerWidth / 2 ? -1 : 1)
    },
  }
}

/** Only the first button, and no control. */
function isFree({ button, target }: PointerEvent): boolean {
  return button === 0 && !(target as Element).closest('button, a')
}
