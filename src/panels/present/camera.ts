import type { Box } from '@/layout/box'

/** How the board lies in the window: a point of it is at `point × zoom + corner`, in screen px. */
export type Camera = { readonly x: number; readonly y: number; readonly zoom: number }

export type Size = { readonly width: number; readonly height: number }

/** What stands around the place in which the board is shown, screen px. */
export type Insets = {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** On a wall a small map may be larger than life, not huge. */
const LARGEST = 2.6

/**
 * The smallest zooms: below that of an overview nothing on the board can be told apart, below that of
 * a stage nothing can be read.
 */
export const SMALLEST = { overview: 0.1, stage: 0.5 } as const

/**
 * The camera that shows a part of the board as large as fits, in the middle of the room that the
 * insets leave. `before` is kept free at its left, board px, for the lanes' titles. Of a part that
 * is too wide for the zoom `least`, the beginning is shown. One that is high may be smaller, as its
 * lanes belong together, but not below an overview's zoom.
 */
export function cameraOn(seen: Box, size: Size, insets: Insets, before = 0, least = 0): Camera {
  const width = Math.max(1, size.width - insets.left - insets.right)
  const height = Math.max(1, size.height - insets.top - insets.bottom)
  const wide = Math.max(1, seen.width + before)
  const zoom = Math.min(
    LARGEST,
    Math.max(least, width / wide),
    Math.max(Math.min(least, SMALLEST.overview), height / Math.max(1, seen.height)),
  )
  return {
    x: insets.left + Math.max(0, width - wide * zoom) / 2 + (before - seen.x) * zoom,
    y: insets.top + Math.max(0, height - seen.height * zoom) / 2 - seen.y * zoom,
    zoom,
  }
}

/**
 * A camera on the way from one to another, `share` 0…1. It zooms by equal factors in equal times, and
 * meanwhile one point of the board stays where it is in the window: neither swings.
 */
export function between(from: Camera, to: Camera, share: number): Camera {
  if (share <= 0) return from
  if (share >= 1) return to
  const zoom = from.zoom * (to.zoom / from.zoom) ** share
  const isPan = Math.abs(to.zoom / from.zoom - 1) < 0.001
  const along = isPan ? share : (zoom - from.zoom) / (to.zoom - from.zoom)
  return {
    x: from.x + (to.x - from.x) * along,
    y: from.y + (to.y - from.y) * along,
    zoom,
  }
}

/** How a picture that was painted for one camera lies under another, as a CSS transform. */
export function placeOf(painted: Camera, now: Camera): string {
  const scale = now.zoom / painted.zoom
  return `translate(${now.x - painted.x * scale}px, ${now.y - painted.y * scale}px) scale(${scale})`
}
