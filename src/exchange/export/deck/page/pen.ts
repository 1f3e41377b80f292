import type PptxGenJS from 'pptxgenjs'
import type { Box } from '@/layout/geometry'
import { ARIAL, ARIAL_LINE } from './arial'
import type { Setting } from './fit'
import type { Freeform } from './freeform'
import { isRightToLeft, plainSigns } from './signs'

/** How a shape looks. Colours as `#rrggbb`, widths in points. */
export type Look = {
  readonly fill?: string | undefined
  readonly stroke?: string | undefined
  readonly strokeWidth?: number | undefined
  readonly dash?: Dash | undefined
  /** 0…1; opaque unless it is told. */
  readonly opacity?: number | undefined
  /** Of rounded corners, in points. */
  readonly radius?: number | undefined
}
export type Dash = 'dash' | 'lgDash' | 'lgDashDot' | 'sysDash' | 'sysDot'

/** A paragraph of a text, all of it set alike. */
export type Paragraph = Setting & {
  readonly text: string
  readonly colour: string
  readonly italic?: boolean
  /** An address that is safe to follow. */
  readonly link?: string | undefined
}

export type TextPlace = {
  /** As the list of shapes calls it. */
  readonly name: string
  readonly align?: 'left' | 'center' | 'right'
  readonly valign?: 'top' | 'middle' | 'bottom'
  /** From the shape's edges to its text, in points. */
  readonly inset?: { left: number; top: number; right: number; bottom: number }
  /** From one line to the next, in ems; single spacing unless it is told. */
  readonly leading?: number
  /** Lines that are kept as they are, however wide. */
  readonly keepsLines?: boolean
  /** Whether it is the slide's title, as outlines and screen readers know it. */
  readonly isTitle?: boolean
}

export type Cell = {
  readonly paragraphs: readonly Paragraph[]
  readonly align?: 'left' | 'center' | 'right'
  readonly fill?: string | undefined
  readonly line: string
}

/** A picture as `data:` address, with its size in pixels. */
export type SlidePicture = {
  readonly data: string
  readonly width: number
  readonly height: number
}

/** A stretch of a slide's shapes that move as one. */
export type Range = { readonly name: string; readonly from: number; readonly to: number }

/** Draws on one slide. Lengths and places are points. */
export type Pen = {
  text(box: Box, paragraphs: readonly Paragraph[], place: TextPlace, look?: Look): void
  shape(box: Box, look: Look, name: string): void
  line(from: readonly [number, number], to: readonly [number, number], look: Look): void
  freeform(form: Freeform, look: Look, name: string): void
  /** Fills the box and is cut at the sides, round where it is told; or lies whole within it. */
  picture(box: Box, picture: SlidePicture, fit: 'cover' | 'contain' | 'disc', name: string): void
  table(box: Box, rows: readonly (readonly Cell[])[], layout: TableLayout): void
  /** What is drawn within moves as one. */
  group(name: string, draw: () => void): void
  notes(lines: readonly string[]): void
}

export type TableLayout = {
  readonly name: string
  /** Points. */
  readonly widths: readonly number[]
  readonly heights: readonly number[]
  readonly inset: { readonly side: number; readonly top: number }
}

/** What a slide's own file cannot be told by the library, for `finishPackage` to put in. */
export type SlideParts = {
  readonly groups: Range[]
  /** Which of the shapes is the title. */
  title: number | undefined
  /** How many shapes there are. */
  count: number
  notes: readonly string[]
}

const INCH = 72

/** What a text takes as a freeform is not in the library's types of it. */
type ShapeOptions = PptxGenJS.TextPropsOptions & Pick<PptxGenJS.ShapeProps, 'points'>

/** A pen for a slide. `lang` is the language that offices check the spelling by, `fr-FR`. */
export function createPen(slide: PptxGenJS.Slide, lang: string): Pen & { parts: SlideParts } {
  const parts: SlideParts = { groups: [], title: undefined, count: 0, notes: [] }
  // A shape without any text makes PowerPoint offer to repair the file: all are texts, some empty.
  const addShape = (options: ShapeOptions, name: string) => {
    slide.addText('', { ...options, ...named(name), lang, fontFace: ARIAL, fontSize: 10 })
    parts.count += 1
  }
  return {
    parts,
    text(box, paragraphs, place, look = {}) {
      const { left, top, right, bottom } = place.inset ?? NO_INSET
      const alpha = transparency(look.opacity)
      const runs = paragraphs.map((paragraph): PptxGenJS.TextProps => {
        const text = plainSigns(paragraph.text)
        const { size, bold, italic, colour, before, link } = paragraph
        return {
          text,
          options: {
            fontFace: ARIAL,
            // A font below a point cannot be written.
            fontSize: Math.max(1, Math.round(size * 100) / 100),
            color: hex(colour),
            align: place.align ?? 'left',
            breakLine: true,
            lang,
            ...(bold && { bold }),
            ...(italic && { italic }),
            ...(before && { paraSpaceBefore: before }),
            ...(place.leading && { lineSpacingMultiple: place.leading / ARIAL_LINE }),
            ...(isRightToLeft(text) && { rtlMode: true }),
            ...(link && { hyperlink: { url: link } }),
            ...alpha,
          },
        }
      })
      slide.addText(runs, {
        ...inches(box),
        ...outline(box, look),
        ...named(place.name),
        // In the order that the library reads them in.
        margin: [left, right, bottom, top],
        align: place.align ?? 'left',
        valign: place.valign ?? 'top',
        wrap: !place.keepsLines,
        lang,
        // What somebody adds later shrinks rather than flowing out of its shape.
        ...(!place.keepsLines && { fit: 'shrink' }),
      })
      if (place.isTitle) parts.title = parts.count
      parts.count += 1
    },
    shape(box, look, name) {
      addShape({ ...inches(box), ...outline(box, look) }, name)
    },
    line([x1, y1], [x2, y2], look) {
      const box = { x: Math.min(x1, x2), y: Math.min(y1, y2) }
      const size = { width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) }
      const flipV = (x2 - x1) * (y2 - y1) < 0
      addShape({ ...inches({ ...box, ...size }), ...paint(look), shape: LINE, flipV }, 'Line')
    },
    freeform({ box, points }, look, name) {
      addShape(
        { ...inches(box), ...paint(look), shape: FREEFORM, points: points.map(inInches) },
        name,
      )
    },
    picture(box, { data, width, height }, fit, name) {
      const { x, y, w, h } = inches(fit === 'contain' ? within(box, width / height) : box)
      const whole = Math.max(w / width, h / height)
      slide.addImage({
        ...{ data, x, y, altText: plainSigns(name), ...named(name) },
        ...(fit === 'contain'
          ? { w, h }
          : { w: width * whole, h: height * whole, sizing: { type: 'cover', w, h } }),
        rounding: fit === 'disc',
      })
      parts.count += 1
    },
    table(box, rows, { name, widths, heights, inset }) {
      const cells = rows.map((row) =>
        row.map(({ paragraphs, align = 'left', fill, line }): PptxGenJS.TableCell => {
          const border = { type: 'solid', pt: 0.75, color: hex(line) } as const
          const none = { type: 'none' } as const
          return {
            text: paragraphs.map(({ text, size, bold, italic, colour, before, link }) => ({
              text: plainSigns(text),
              options: {
                fontFace: ARIAL,
                fontSize: size,
                color: hex(colour),
                align,
                breakLine: true,
                lang,
                ...(bold && { bold }),
                ...(italic && { italic }),
                ...(before && { paraSpaceBefore: before }),
                ...(isRightToLeft(text) && { rtlMode: true }),
                ...(link && { hyperlink: { url: link } }),
              },
            })),
            options: {
              border: [none, none, border, none],
              valign: 'middle',
              align,
              margin: [inset.top, inset.side, inset.top, inset.side],
              ...(fill && { fill: { color: hex(fill) } }),
            },
          }
        }),
      )
      const { x, y } = inches(box)
      const [colW, rowH] = [widths, heights].map((all) => all.map((each) => each / INCH))
      slide.addTable(cells, { x, y, colW: colW!, rowH: rowH!, lang, ...named(name) })
      parts.count += 1
    },
    group(name, draw) {
      const from = parts.count
      draw()
      if (parts.count - from > 1) parts.groups.push({ name, from, to: parts.count })
    },
    notes(lines) {
      parts.notes = lines
    },
  }
}

const NO_INSET = { left: 0, top: 0, right: 0, bottom: 0 }
const [LINE, FREEFORM] = ['line', 'custGeom'] as unknown as PptxGenJS.SHAPE_NAME[]

function inches({ x, y, width, height }: Box) {
  return { x: x / INCH, y: y / INCH, w: width / INCH, h: height / INCH }
}

function inInches(point: Freeform['points'][number]): Freeform['points'][number] {
  if ('close' in point) return point
  const { x, y } = point
  const at = { x: x / INCH, y: y / INCH }
  if (!('curve' in point)) return { ...point, ...at }
  const { type, x1, y1, x2, y2 } = point.curve
  return { ...at, curve: { type, x1: x1 / INCH, y1: y1 / INCH, x2: x2 / INCH, y2: y2 / INCH } }
}

/** A rectangle with its corners, or a disc where it is all corner. */
function outline({ width, height }: Box, look: Look) {
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

function paint({ fill, stroke, strokeWidth = 1, dash, opacity }: Look) {
  const alpha = transparency(opacity)
  return {
    ...(fill && fill !== 'none' && { fill: { color: hex(fill), ...alpha } }),
    ...(stroke && {
      line: { color: hex(stroke), width: strokeWidth, ...(dash && { dashType: dash }), ...alpha },
    }),
  } as Pick<PptxGenJS.TextPropsOptions, 'fill' | 'line'>
}

/** The library takes it in percent. */
function transparency(opacity = 1) {
  return opacity < 1 ? { transparency: Math.round((1 - opacity) * 100) } : {}
}

function hex(colour: string): string {
  return colour.slice(1).toUpperCase()
}

function named(name: string) {
  return { objectName: plainSigns(name).replace(/\s+/g, ' ').trim() || '–' }
}

/** The largest box of a shape in the middle of another. */
function within({ x, y, width, height }: Box, ratio: number): Box {
  const wide = Math.min(width, height * ratio)
  const high = wide / ratio
  return { x: x + (width - wide) / 2, y: y + (height - high) / 2, width: wide, height: high }
}
