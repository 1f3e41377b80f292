import type PptxGenJS from 'pptxgenjs'
import { ARIAL } from './arial'
import {
  FREEFORM,
  hex,
  INCH,
  inches,
  inInches,
  insetOf,
  LINE,
  named,
  outline,
  paint,
  within,
} from './paint'
import type { Pen, Shape, SlideParts } from './pen'
import { runsOf } from './runs'
import { plainSigns } from './signs'

/** What a text takes as a freeform is not in the library's types of it. */
type ShapeOptions = PptxGenJS.TextPropsOptions & Pick<PptxGenJS.ShapeProps, 'points'>

/** A pen, and what it has drawn. */
export type SlidePen = Pen & { readonly shapes: readonly Shape[]; readonly parts: SlideParts }

/** A pen for a slide. `lang` is the language that offices check the spelling by, `fr-FR`. */
export function createPen(lang: string): SlidePen {
  const shapes: Shape[] = []
  const parts: SlideParts = { groups: [], title: undefined, notes: [], cut: 0 }
  // A shape without any text makes PowerPoint offer to repair the file: all are texts, some empty.
  const addShape = (given: ShapeOptions, name: string) => {
    const options = { ...given, ...named(name), lang, fontFace: ARIAL, fontSize: 10 }
    shapes.push({ kind: 'text', text: '', options })
  }
  return {
    shapes,
    parts,
    text(box, paragraphs, place, look = {}) {
      const { align = 'left', valign = 'top', keepsLines = false } = place
      const { left, top, right, bottom } = insetOf(place, box, look)
      const { opacity } = look
      const options: ShapeOptions = {
        ...inches(box),
        ...outline(box, look),
        ...named(place.name),
        // In the order that the library reads them in.
        margin: [left, right, bottom, top],
        align,
        valign,
        wrap: !keepsLines,
        lang,
        // What somebody adds later shrinks rather than flowing out of its shape.
        ...(!keepsLines && { fit: 'shrink' }),
      }
      if (place.isTitle) parts.title = shapes.length
      const text = runsOf(paragraphs, { align, lang, leading: place.leading, opacity })
      shapes.push({ kind: 'text', text, options })
    },
    shape(box, look, name) {
      addShape({ ...inches(box), ...outline(box, look) }, name)
    },
    line([x1, y1], [x2, y2], look) {
      const box = {
        x: Math.min(x1, x2),
        y: Math.min(y1, y2),
        width: Math.abs(x2 - x1),
        height: Math.abs(y2 - y1),
      }
      const flipV = (x2 - x1) * (y2 - y1) < 0
      addShape({ ...inches(box), ...paint(look), shape: LINE, flipV }, 'Line')
    },
    freeform({ box, points }, look, name) {
      const inner = { shape: FREEFORM, points: points.map(inInches) }
      addShape({ ...inches(box), ...paint(look), ...inner }, name)
    },
    picture(box, { data, width, height }, fit, name) {
      const { x, y, w, h } = inches(fit === 'contain' ? within(box, width / height) : box)
      const whole = Math.max(w / width, h / height)
      const options: PptxGenJS.ImageProps = {
        ...{ data, x, y, altText: plainSigns(name), ...named(name) },
        ...(fit === 'contain'
          ? { w, h }
          : { w: width * whole, h: height * whole, sizing: { type: 'cover', w, h } }),
        rounding: fit === 'disc',
      }
      shapes.push({ kind: 'picture', options })
    },
    table(box, rows, { name, widths, heights, inset }) {
      const none = { type: 'none' } as const
      const cells = rows.map((row) =>
        row.map(({ paragraphs, align = 'left', fill, line }): PptxGenJS.TableCell => {
          const below = { type: 'solid', pt: 0.75, color: hex(line) } as const
          return {
            text: runsOf(paragraphs, { align, lang }) as PptxGenJS.TableCell[],
            options: {
              border: [none, none, below, none],
              valign: 'middle',
              align,
              margin: [inset.top, inset.side, inset.top, inset.side],
              ...(fill && { fill: { color: hex(fill) } }),
            },
          }
        }),
      )
      const { x, y } = inches(box)
      const inInch = (all: readonly number[]) => all.map((each) => each / INCH)
      const sizes = { colW: inInch(widths), rowH: inInch(heights) }
      const options = { x, y, ...sizes, lang, ...named(name) }
      shapes.push({ kind: 'table', rows: cells, options })
    },
    group(name, draw) {
      const from = shapes.length
      draw()
      // Offices hold no title within a group.
      const hasTitle = parts.title !== undefined && parts.title >= from
      if (shapes.length > from && !hasTitle) parts.groups.push({ name, from, to: shapes.length })
    },
    notes(cut, lines) {
      parts.notes = [...cut.flatMap((text) => [...text, '']), ...lines]
      parts.cut = cut.length
    },
  }
}
