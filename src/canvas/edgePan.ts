import type { Point } from '@/layout/box'

/** How near to the view's edge a drag must come to move the view, px. */
const EDGE = 48
/** The fastest that the view moves, px a frame. */
const FASTEST = 18

type Frame = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>

/** How far the view moves in a frame for a pointer near its edge, px; nothing inside. */
export function edgePush({ x, y }: Point, { left, right, top, bottom }: Frame): Point {
  return { x: push(x - left, right - x), y: push(y - top, bottom - y) }
}

function push(before: number, after: number): number {
  if (before < EDGE) return speed(before)
  return after < EDGE ? -speed(after) : 0
}

/** The nearer to the edge the faster, and fastest beyond it. */
function speed(distance: number): number {
  return (FASTEST * Math.min(EDGE, EDGE - distance)) / EDGE
}

/** Calls back every frame with how far to move, for as long as the pointer is at an edge. */
export function createEdgePan(onPush: (by: Point) => void) {
  let frame = 0
  let pointer: Point | undefined
  let view: Frame | undefined
  const tick = () => {
    frame = 0
    if (!pointer || !view) return
    const by = edgePush(pointer, view)
    if (by.x === 0 && by.y === 0) return
    onPush(by)
    frame = requestAnimationFrame(tick)
  }
  return {
    follow(at: Point, frameOfView: Frame) {
      pointer = at
      view = frameOfView
      if (frame === 0) frame = requestAnimationFrame(tick)
    },
    stop() {
      cancelAnimationFrame(frame)
      frame = 0
      pointer = undefined
    },
  }
}
