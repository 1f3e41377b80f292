import type { jsPDF } from 'jspdf'
import { type PdfSupplies, placePrimitives } from '@/drawing/surfaces/pdf'
import type { Leaf } from './leaf'
import type { Window } from './sheetPages'

/** Draws a page onto the document's present one. */
export function placeLeaf(pdf: jsPDF, { scale, windows, over }: Leaf, supplies: PdfSupplies): void {
  for (const window of windows) placeWindow(pdf, window, scale, supplies)
  if (over.length > 0) placePrimitives(pdf, over, { x: 0, y: 0, scale: 1 }, supplies)
}

/** Draws a part of the board, and nothing of it beyond the window's edges. */
function placeWindow(pdf: jsPDF, window: Window, scale: number, supplies: PdfSupplies): void {
  const { box, at, primitives } = window
  pdf.saveGraphicsState()
  pdf.rect(at.x, at.y, box.width * scale, box.height * scale, null)
  pdf.clip()
  pdf.discardPath()
  const origin = { x: at.x - box.x * scale, y: at.y - box.y * scale, scale }
  placePrimitives(pdf, primitives, origin, supplies)
  pdf.restoreGraphicsState()
}
