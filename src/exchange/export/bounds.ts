import type { Primitive } from '@/drawing/primitives'
import { pathSegments } from '@/drawing/surfaces/pathSegments'
import { type Box, boxAround, overlap } from '@/layout/box'
import type { MeasureWidth } from '@/layout/text'

/** A primitive with a box that it does not stand out of, px. */
export type Boxed = { readonly primitive: Primitive; readonly box: Box }

/** Primitives with their boxes; those that draw nothing are left out. */
export function boxed(primitives: readonly Primitive[], measure: MeasureWidth): Boxed[] {
  const measures = { width: measure, hulls: new Map<string, Box | undefined>() }
  return primitives.flatMap((primitive) => {
    const box = boundsOf(primitive, measures)
    return box ? [{ primitive, box }] : []
  })
}

/** Those that can be seen through a window, in their order. */
export function seenIn(window: Box, drawing: readonly Boxed[]): Primitive[] {
  return drawing.flatMap(({ primitive, box }) => (overlap(box, window) ? [primitive] : []))
}

/** The boxes of paths are kept: a hundred cards have the same sign. */
type Measures = { readonly width: MeasureWidth; readonly hulls: Map<string, Box | undefined> }

function boundsOf(primitive: Primitive, measures: Measures): Box | undefined {
  switch (primitive.type) {
    case 'rect':
      return grown(primitive, strokeOf(primitive))
    case 'image':
      return primitive
    case 'line': {
      const { x1, y1, x2, y2 } = primitive
      const corner = { x: Math.min(x1, x2), y: Math.min(y1, y2) }
      const size = { width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) }
      return grown({ ...corner, ...size }, strokeOf(primitive))
    }
    case 'path': {
      const box = hullOf(primitive.d, measures.hulls)
      return box && grown(box, strokeOf(primitive))
    }
    case 'text': {
      const { x, y, lines, lineHeight, font, anchor = 'start' } = primitive
      const width = lines.reduce((widest, line) => Math.max(widest, measures.width(line, font)), 0)
      const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
      const height = (lines.length - 1) * lineHeight + font.size * 1.4
      return { x: left, y: y - font.size * 1.1, width, height }
    }
    case 'group': {
      const box = boxAround(primitive.children.flatMap((child) => boundsOf(child, measures) ?? []))
      return box && { ...box, x: box.x + primitive.x, y: box.y + primitive.y }
    }
  }
}

/** A curve never leaves the hull of its control points. */
function hullOf(d: string, hulls: Measures['hulls']): Box | undefined {
  if (!hulls.has(d)) hulls.set(d, boxAround(pathSegments(d).flatMap(({ c }) => cornersIn(c))))
  return hulls.get(d)
}

function strokeOf({ stroke, strokeWidth = 1 }: { stroke?: string; strokeWidth?: number }): number {
  return stroke ? strokeWidth / 2 : 0
}

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + by * 2, height: height + by * 2 }
}

function cornersIn(c: readonly number[]): Box[] {
  return c.flatMap((x, at) => (at % 2 === 0 ? [{ x, y: c[at + 1]!, width: 0, height: 0 }] : []))
}
