import type { jsPDF } from 'jspdf'
import type { Primitive } from '../primitives'

type Paint = Extract<Primitive, { type: 'rect' | 'line' | 'path' }>

/** What a page is drawn with. It says each colour, width and dash once, until there is another. */
export type Pen = {
  /** Fills and strokes the path that was just laid. `scale` is points to a pixel. */
  paint(paint: Paint, scale: number, alpha: number): void
  /** Text follows, so opaque, 0…1; it leaves its own colour as that of all fills. */
  letter(alpha: number): void
  /** A picture follows, so opaque, 0…1. */
  alpha(alpha: number): void
}

/** A pen for the present page, or for the rest of it. */
export function createPen(pdf: jsPDF): Pen {
  const said = new Map<string, string | number>()
  const change = (name: string, value: string | number, say: () => void) => {
    if (said.get(name) === value) return
    said.set(name, value)
    say()
  }
  const setAlpha = (opacity: number) =>
    change('alpha', opacity, () => {
      pdf.setGState(pdf.GState({ opacity, 'stroke-opacity': opacity }))
    })
  // The page was drawn on before, with whatever opacity.
  setAlpha(1)
  return {
    alpha: setAlpha,
    letter: (alpha) => {
      setAlpha(alpha)
      said.delete('fill')
    },
    paint(paint, scale, alpha) {
      const { fill, stroke, strokeWidth = 1, dash = [], opacity = 1 } = paint
      const filled = fill !== undefined && fill !== 'none'
      setAlpha(alpha * opacity)
      if (filled) change('fill', fill, () => pdf.setFillColor(fill))
      if (stroke) {
        const ends = paint.type === 'path' ? 'round' : 'sharp'
        change('stroke', stroke, () => pdf.setDrawColor(stroke))
        change('width', strokeWidth * scale, () => pdf.setLineWidth(strokeWidth * scale))
        change('dash', dash.map((part) => part * scale).join(' '), () =>
          pdf.setLineDashPattern(
            dash.map((part) => part * scale),
            0,
          ),
        )
        change('ends', ends, () => {
          pdf.setLineCap(ends === 'round' ? 'round' : 'butt')
          pdf.setLineJoin(ends === 'round' ? 'round' : 'miter')
        })
      }
      if (filled && stroke) pdf.fillStroke()
      else if (filled) pdf.fill()
      else if (stroke) pdf.stroke()
      else pdf.discardPath()
    },
  }
}
