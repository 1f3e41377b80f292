import type { jsPDF } from 'jspdf'
import { type PdfSupplies, placePrimitives } from '@/drawing/surfaces/pdf'
import type { Leaf } from './leaf'
import type { Window } from './sheetPages'

/** So many parts of a drawing take a few dozen milliseconds. */
const PORTION = 60

/**
 * Draws a page onto the document's present one. `rest` is called now and then with the share of the
 * page that is done, 0…1.
 */
export async function placeLeaf(
  pdf: jsPDF,
  { scale, windows, over }: Leaf,
  supplies: PdfSupplies,
  rest: (share: number) => Promise<void>,
): Promise<void> {
  const pieces = [
    ...windows.map((window) => ({ ...placedAt(window, scale), window })),
    { primitives: over, place: { x: 0, y: 0, scale: 1 }, window: undefined },
  ]
  const total = pieces.reduce((sum, { primitives }) => sum + primitives.length, 0)
  let done = 0
  for (const { primitives, place, window } of pieces) {
    if (window) clipTo(pdf, window, scale)
    for (let at = 0; at < primitives.length; at += PORTION) {
      const portion = primitives.slice(at, at + PORTION)
      placePrimitives(pdf, portion, place, supplies)
      done += portion.length
      await rest(done / total)
    }
    if (window) pdf.restoreGraphicsState()
  }
}

function placedAt({ box, at, primitives }: Window, scale: number) {
  return { primitives, place: { x: at.x - box.x * scale, y: at.y - box.y * scale, scale } }
}

/** From here on nothing is drawn beyond a window's edges, until the graphics state is restored. */
function clipTo(pdf: jsPDF, { box, at }: Window, scale: number): void {
  pdf.saveGraphicsState()
  pdf.rect(at.x, at.y, box.width * scale, box.height * scale, null)
  pdf.clip()
  pdf.discardPath()
}
