import type { Viewport } from '@xyflow/react'
import { type Box, boxAround, type Point } from '@/layout/box'
import type { Geometry } from '@/layout/geometry'
import { LANE_TITLE_WIDTH } from '@/layout/metrics'
import { VIEW_LEFT, VIEW_RIGHT } from './insets'
import { bottomOf, type Room, topOf } from './room'

/** A part of the board with the room that frozen panes take beside it, so that it lies clear of them. */
export function besidePanes(part: Box, { headerY, lanesY }: Geometry): Box {
  const [left, top] = [LANE_TITLE_WIDTH + 12, lanesY - headerY + 12]
  return {
    x: part.x - left,
    y: part.y - top,
    width: part.width + left,
    height: part.height + top,
  }
}

export const MIN_ZOOM = 0.05
export const MAX_ZOOM = 4

/**
 * The view that shows a part of the board between the controls, as large as fits up to `most`. A
 * part that leaves room stands in the middle of the width, and at the top, where reading begins;
 * of one that is wider than the smallest zoom can show, the beginning is seen.
 */
export function viewOf(part: Box, room: Room, most: number): Viewport {
  const width = Math.max(1, room.width - VIEW_LEFT - VIEW_RIGHT)
  const height = Math.max(1, bottomOf(room) - topOf(room))
  const zoom = Math.max(MIN_ZOOM, Math.min(most, width / part.width, height / part.height))
  const x = VIEW_LEFT + Math.max(0, width - part.width * zoom) / 2 - part.x * zoom
  return { x, y: topOf(room) - part.y * zoom, zoom }
}

/** The whole map: the board and the notes around it. */
export function wholeMap({ width, height, notes }: Geometry): Box {
  return boxAround([{ x: 0, y: 0, width, height }, ...notes])!
}

/** Fitting does not enlarge beyond this: on a wall a small map may be larger than life, not huge. */
const FIT_ZOOM = 1.4
/** What the button that adds a lane takes below the board, board px. */
const BELOW = 44

/** The view that shows the whole map in the room there is, CSS px; never larger than 140 %. */
export function fitView(geometry: Geometry, room: Room): Viewport {
  const part = wholeMap(geometry)
  // The button below the lanes is to be seen too, clear of the zoom bar.
  return viewOf({ ...part, height: Math.max(part.height, geometry.height + BELOW) }, room, FIT_ZOOM)
}

/** Whether the whole map can be seen between the controls. */
export function isInSight(geometry: Geometry, { x, y, zoom }: Viewport, room: Room): boolean {
  const part = wholeMap(geometry)
  return (
    part.x * zoom + x >= VIEW_LEFT - 1 &&
    part.y * zoom + y >= topOf(room) - 1 &&
    (part.x + part.width) * zoom + x <= room.width - VIEW_RIGHT + 1 &&
    (part.y + part.height) * zoom + y <= bottomOf(room) + 1
  )
}

/** Whether two views differ by less than can be seen. */
export function isSameView(a: Viewport, b: Viewport): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) < 2 && Math.abs(a.zoom - b.zoom) < 0.002
}

/** The same view, zoomed to `zoom` around a point of the screen. */
export function zoomAround({ x, y, zoom }: Viewport, to: number, at: Point): Viewport {
  const next = Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, to))
  const ratio = next / zoom
  return { x: at.x - (at.x - x) * ratio, y: at.y - (at.y - y) * ratio, zoom: next }
}

/** How far the view must move, screen px, for a box to be wholly in sight beside the frozen panes. */
export function shiftInto(box: Box, { x, y, zoom }: Viewport, room: Room, frozen: Point): Point {
  const left = box.x * zoom + x
  const top = box.y * zoom + y
  const [right, bottom] = [left + box.width * zoom, top + box.height * zoom]
  const above = Math.max(frozen.y, room.covered?.top ?? 0)
  const [firstX, firstY] = [VIEW_LEFT + frozen.x + 12, above + 12]
  const [lastX, lastY] = [room.width - VIEW_RIGHT, bottomOf(room)]
  const dx =
    left < firstX ? firstX - left : right > lastX ? Math.max(firstX - left, lastX - right) : 0
  const dy =
    top < firstY ? firstY - top : bottom > lastY ? Math.max(firstY - top, lastY - bottom) : 0
  return { x: dx, y: dy }
}

/**
 * The part of the board between the controls, in whole px of it; nothing where the whole map is in
 * sight: what is added later is then to be seen too.
 */
export function areaInView(geometry: Geometry, view: Viewport, room: Room): Box | null {
  if (isInSight(geometry, view, room)) return null
  const { x, y, zoom } = view
  const width = Math.max(1, room.width - VIEW_LEFT - VIEW_RIGHT)
  const height = Math.max(1, bottomOf(room) - topOf(room))
  return {
    x: Math.round((VIEW_LEFT - x) / zoom),
    y: Math.round((topOf(room) - y) / zoom),
    width: Math.round(width / zoom),
    height: Math.round(height / zoom),
  }
}

/** How much of the map cannot be pushed out of sight, screen px. */
const KEPT = 72

/**
 * The view from which something of the map can be seen, the board or a note: the same view, or the
 * nearest one to it. Whoever pushes a map out of the view must not have to know how to fit it.
 */
export function keptInSight(geometry: Geometry, view: Viewport, room: Room): Viewport {
  const { zoom } = view
  const seen = {
    left: VIEW_LEFT + LANE_TITLE_WIDTH * zoom,
    top: (geometry.lanesY - geometry.headerY) * zoom,
    right: room.width - VIEW_RIGHT,
    bottom: bottomOf(room),
  }
  /** How far a box must move to be seen. */
  const shiftOf = ({ x, y, width, height }: Box): Point => {
    const [wide, high] = [Math.min(KEPT, width * zoom), Math.min(KEPT, height * zoom)]
    const [left, top] = [x * zoom + view.x, y * zoom + view.y]
    const within = (place: number, least: number, most: number) =>
      Math.max(least, Math.min(most, place)) - place
    return {
      x: within(left, seen.left + wide - width * zoom, seen.right - wide),
      y: within(top, seen.top + high - height * zoom, seen.bottom - high),
    }
  }
  const board = { x: 0, y: 0, width: geometry.width, height: geometry.height }
  const shifts = [board, ...geometry.notes].map(shiftOf)
  // Less than a pixel is rounding.
  if (shifts.some(({ x, y }) => Math.abs(x) < 1 && Math.abs(y) < 1)) return view
  const { x, y } = shifts[0]!
  return { x: view.x + x, y: view.y + y, zoom }
}
