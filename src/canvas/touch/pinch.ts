import type { Viewport } from '@xyflow/react'
import type { Point } from '@/layout/box'
import { zoomAround } from '../view'

export type Fingers = readonly [Point, Point]

/** The view after two fingers have moved: what lay under them still does. Px from the view's corner. */
export function pinched(view: Viewport, before: Fingers, after: Fingers): Viewport {
  const [from, to] = [middle(before), middle(after)]
  const ratio = distance(after) / Math.max(1, distance(before))
  const zoomed = zoomAround(view, view.zoom * ratio, from)
  return { ...zoomed, x: zoomed.x + to.x - from.x, y: zoomed.y + to.y - from.y }
}

function middle([a, b]: Fingers): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
}

function distance([a, b]: Fingers): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}
