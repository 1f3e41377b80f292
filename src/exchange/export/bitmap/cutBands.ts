import type { Primitive } from '@/drawing/primitives'
import type { Box } from '@/layout/box'
import { boxed } from '../bounds'

/** A part of a picture over its whole width. */
export type Band = {
  /** Pixels from the picture's top. */
  readonly top: number
  readonly height: number
  /** What can be seen in it, in its order. */
  readonly primitives: readonly Primitive[]
}

/**
 * Pixels of a band, at most. Of 3 to 30 million, 8 made a picture of 59 million in the least time, and
 * a band of them takes 32 MB.
 */
const AREA = 8_000_000
/** How far a text may stand out of the box that its lines have, board px. */
const OVERHANG = 40

/** Cuts a picture of so many pixels into bands, the first at the top. `bounds` are its own, board px. */
export function cutBands(
  primitives: readonly Primitive[],
  bounds: Box,
  { width, height }: { readonly width: number; readonly height: number },
  scale: number,
): Band[] {
  const count = Math.max(1, Math.ceil((width * height) / AREA))
  const step = Math.ceil(height / count)
  const drawing = boxed(primitives, noWidth)
  return Array.from({ length: Math.ceil(height / step) }, (_, index) => {
    const top = index * step
    const size = Math.min(step, height - top)
    const from = bounds.y + top / scale - OVERHANG
    const to = bounds.y + (top + size) / scale + OVERHANG
    const seen = drawing.filter(({ box }) => box.y < to && box.y + box.height > from)
    return { top, height: size, primitives: seen.map(({ primitive }) => primitive) }
  })
}

/** A band is as wide as its picture, so that widths do not count. */
const noWidth = () => 0
