import type PptxGenJS from 'pptxgenjs'
import type { Box } from '@/layout/box'
import type { Freeform } from './freeform'
import type { Look, TextPlace } from './pen'
import { plainSigns } from './signs'

/** Points. */
export const INCH = 72

const NO_INSET = { left: 0, top: 0, right: 0, bottom: 0 }

/** How far a text keeps from a corner's arc by itself, of its radius: 1 − √½. */
const FROM_ARC = 1 - Math.SQRT1_2

/** What a text must be told to keep from the edges, beside what offices add for rounded corners. */
export function insetOf(
  { inset = NO_INSET }: TextPlace,
  { width, height }: Box,
  { radius = 0 }: Look,
) {
  const kept = Math.min(radius, width / 2, height / 2) * FROM_ARC
  const { left, top, right, bottom } = inset
  const [l, t, r, b] = [left, top, right, bottom].map((each) => Math.max(0, each - kept))
  return { left: l!, top: t!, right: r!, bottom: b! }
}
/** The library's types lack one of them, and have the other as a constant of its class. */
export const [LINE, FREEFORM] = ['line', 'custGeom'] as unknown as [
  PptxGenJS.SHAPE_NAME,
  PptxGenJS.SHAPE_NAME,
]

/** A box of a slide, in inches. */
export function inches({ x, y, width, height }: Box) {
  return { x: x / INCH, y: y / INCH, w: width / INCH, h: height / INCH }
}

/** A point of an outline, in inches. */
export function inInches(point: Freeform['points'][number]): Freeform['points'][number] {
  if ('close' in point) return point
  const { x, y } = point
  const at = { x: x / INCH, y: y / INCH }
  if (!('curve' in point)) return { ...point, ...at }
  const { type, x1, y1, x2, y2 } = point.curve
  return { ...at, curve: { type, x1: x1 / INCH, y1: y1 / INCH, x2: x2 / INCH, y2: y2 / INCH } }
}

/** A rectangle with its corners, or a disc where it is all corner. */
export function outline({ width, height }: Box, look: Look) {
  const { radius = 0 } = look
  const least = Math.min(width, height)
  const shape =
    radius <= 0 ? 'rect' : radius >= least / 2 && width === height ? 'ellipse' : 'roundRect'
  return {
    shape: shape as PptxGenJS.SHAPE_NAME,
    ...paint(look),
    ...(shape === 'roundRect' && { rectRadius: Math.min(radius, least / 2) / INCH }),
  }
}

/** Fill and line, as the library takes them. */
export function paint({ fill, stroke, strokeWidth = 1, dash, opacity }: Look) {
  const alpha = transparency(opacity)
  return {
    ...(fill && fill !== 'none' && { fill: { color: hex(fill), ...alpha } }),
    ...(stroke && {
      line: { color: hex(stroke), width: strokeWidth, ...(dash && { dashType: dash }), ...alpha },
    }),
  } as Pick<PptxGenJS.TextPropsOptions, 'fill' | 'line'>
}

/** The library takes it in percent. */
export function transparency(opacity = 1) {
  return opacity < 1 ? { transparency: Math.round((1 - opacity) * 100) } : {}
}

/** A colour of six digits, without its sign. */
export function hex(colour: string): string {
  return colour.slice(1).toUpperCase()
}

/** The name of a shape in the list of a slide’s parts; a dash where it has none. */
export function named(name: string) {
  return { objectName: plainSigns(name).replace(/\s+/g, ' ').trim() || '–' }
}

/** The largest box of a shape in the middle of another. */
export function within({ x, y, width, height }: Box, ratio: number): Box {
  const wide = Math.min(width, height * ratio)
  const high = wide / ratio
  return { x: x + (width - wide) / 2, y: y + (height - high) / 2, width: wide, height: high }
}
