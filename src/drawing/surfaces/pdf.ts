import type { jsPDF } from 'jspdf'
import type { Font } from '@/layout/text'
import type { AssetId } from '@/model/records/card'
import type { Picture, Primitive, Rect, Text } from '../primitives'
import { pathSegments } from './pathSegments'
import { createPen, type Pen } from './pdfPen'
import { rawOf, utf16 } from './pdfRaw'

/** Where a drawing's origin lies on the page, in points from its top left corner, and how many points one of its pixels is. */
export type PdfPlace = { readonly x: number; readonly y: number; readonly scale: number }

/** A picture as a PDF can hold it, under a name that all its places share; its size in pixels. */
export type PdfPicture = {
  readonly name: string
  /** The bytes of its file, or these as a `data:` address. */
  readonly data: Uint8Array | string
  readonly format: 'JPEG' | 'PNG'
  readonly width: number
  readonly height: number
}

/** A line that the embedded fonts have no signs for, as a picture; its box in px from the line's start on its baseline. */
export type LinePicture = {
  readonly picture: PdfPicture
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** How lines of text come onto the page. */
export type Lettering = {
  /** The name that a font has in the document. */
  nameOf(font: Font): string
  /** What of a line is written in letters of the font; nothing where it lacks one of its signs. */
  lettersOf(line: string, font: Font): string | undefined
  /** The width that a line has on the board, in px. */
  widthOf(line: string, font: Font): number
  /** The width of letters by the font alone, without kerning, in px. */
  advanceOf(letters: string, font: Font): number
  /** A line that is not letters alone. */
  pictureOf(line: string, font: Font, fill: string): LinePicture | undefined
}

export type PdfSupplies = {
  readonly lettering: Lettering
  readonly pictures: ReadonlyMap<AssetId, PdfPicture>
}

/** Places primitives on the present page of a PDF, which measures in points. Text stays text. */
export function placePrimitives(
  pdf: jsPDF,
  primitives: readonly Primitive[],
  place: PdfPlace,
  supplies: PdfSupplies,
): void {
  placeAll(primitives, place, { pdf, pen: createPen(pdf), ...supplies }, 1)
}

type Page = PdfSupplies & { readonly pdf: jsPDF; readonly pen: Pen }

/** `alpha` is that of the groups around. */
function placeAll(primitives: readonly Primitive[], at: PdfPlace, page: Page, alpha: number): void {
  const { pdf, pen } = page
  for (const primitive of primitives) {
    switch (primitive.type) {
      case 'rect':
        roundedPath(pdf, primitive, at)
        pen.paint(primitive, at.scale, alpha)
        break
      case 'line': {
        const { x1, y1, x2, y2 } = primitive
        pdf.moveTo(at.x + x1 * at.scale, at.y + y1 * at.scale)
        pdf.lineTo(at.x + x2 * at.scale, at.y + y2 * at.scale)
        pen.paint(primitive, at.scale, alpha)
        break
      }
      case 'path':
        curvedPath(pdf, primitive.d, at)
        pen.paint(primitive, at.scale, alpha)
        break
      case 'text':
        placeText(primitive, at, page, alpha)
        break
      case 'image':
        placePicture(primitive, at, page, alpha)
        break
      case 'group': {
        const { x, y, children, opacity = 1 } = primitive
        const within = { x: at.x + x * at.scale, y: at.y + y * at.scale, scale: at.scale }
        placeAll(children, within, page, alpha * opacity)
      }
    }
  }
}

/** A rectangle's outline; corners are never rounder than its sides allow, as in SVG and on a canvas. */
function roundedPath(pdf: jsPDF, rect: Rect | Picture, at: PdfPlace): void {
  const { width, height, radius = 0 } = rect
  const r = Math.max(0, Math.min(radius, width / 2, height / 2)) * at.scale
  const [left, top] = [at.x + rect.x * at.scale, at.y + rect.y * at.scale]
  const [right, bottom] = [left + width * at.scale, top + height * at.scale]
  if (r === 0) {
    pdf.rect(left, top, right - left, bottom - top, null)
    return
  }
  // How far the control points of a quarter circle lie from its corner.
  const k = r * (1 - ROUND)
  pdf.moveTo(left + r, top)
  pdf.lineTo(right - r, top)
  pdf.curveTo(right - k, top, right, top + k, right, top + r)
  pdf.lineTo(right, bottom - r)
  pdf.curveTo(right, bottom - k, right - k, bottom, right - r, bottom)
  pdf.lineTo(left + r, bottom)
  pdf.curveTo(left + k, bottom, left, bottom - k, left, bottom - r)
  pdf.lineTo(left, top + r)
  pdf.curveTo(left, top + k, left + k, top, left + r, top)
  pdf.close()
}

const ROUND = (4 / 3) * (Math.SQRT2 - 1)

function curvedPath(pdf: jsPDF, d: string, { x, y, scale }: PdfPlace): void {
  for (const { op, c } of pathSegments(d)) {
    const at = c.map((value, index) => (index % 2 === 0 ? x : y) + value * scale)
    if (op === 'm') pdf.moveTo(at[0]!, at[1]!)
    else if (op === 'l') pdf.lineTo(at[0]!, at[1]!)
    else if (op === 'c') pdf.curveTo(at[0]!, at[1]!, at[2]!, at[3]!, at[4]!, at[5]!)
    else pdf.close()
  }
}

function placeText(text: Text, at: PdfPlace, page: Page, alpha: number): void {
  const { font, fill, anchor, lines, lineHeight } = text
  const { lettering } = page
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const width = lettering.widthOf(line, font)
    const left = startOf(anchor, text.x, width)
    const x = at.x + left * at.scale
    const y = at.y + (text.y + index * lineHeight) * at.scale
    const letters = lettering.lettersOf(line, font)
    page.pen.letter(alpha)
    if (letters === undefined) placeLinePicture(line, font, fill, { x, y, scale: at.scale }, page)
    else placeLetters(letters, font, fill, width, { x, y, scale: at.scale }, page)
  }
}

function startOf(anchor: Text['anchor'], x: number, width: number): number {
  if (anchor === undefined || anchor === 'start') return x
  return anchor === 'middle' ? x - width / 2 : x - width
}

/** Letters are set as wide as on the board: what kerning takes there is shared among them here. */
function placeLetters(
  letters: string,
  font: Font,
  fill: string,
  width: number,
  { x, y, scale }: PdfPlace,
  { pdf, lettering }: Page,
): void {
  pdf.setFont(lettering.nameOf(font), 'normal')
  pdf.setFontSize(font.size * scale)
  pdf.setTextColor(fill)
  const charSpace = ((width - lettering.advanceOf(letters, font)) * scale) / letters.length
  pdf.text(letters, x, y, { charSpace })
}

/** A line as a picture, with the text that it stands for to be found and copied. */
function placeLinePicture(
  line: string,
  font: Font,
  fill: string,
  at: PdfPlace,
  { pdf, lettering }: Page,
): void {
  const drawn = lettering.pictureOf(line, font, fill)
  if (!drawn) return
  const { picture, width, height } = drawn
  rawOf(pdf).write(`/Span <</ActualText ${utf16(line)}>> BDC`)
  // One space without ink: readers put the text where letters are, and a picture is none.
  pdf.setFont(lettering.nameOf(font), 'normal')
  pdf.setFontSize(font.size * at.scale)
  const space = lettering.advanceOf(' ', font)
  const horizontalScale = lettering.widthOf(line, font) / space
  pdf.text(' ', at.x, at.y, { renderingMode: 'invisible', horizontalScale })
  rawOf(pdf).write('100 Tz', 'EMC')
  const [x, y] = [at.x + drawn.x * at.scale, at.y + drawn.y * at.scale]
  addPicture(pdf, picture, x, y, width * at.scale, height * at.scale)
}

/** A picture in its frame: whole, or filling it and cut evenly at the sides that stand out. */
function placePicture(frame: Picture, at: PdfPlace, page: Page, alpha: number): void {
  const { pdf, pen, pictures } = page
  const picture = pictures.get(frame.assetId)
  if (!picture) return
  const across = frame.width / picture.width
  const down = frame.height / picture.height
  const fit = frame.fit === 'cover' ? Math.max(across, down) : Math.min(across, down)
  const [wide, high] = [picture.width * fit, picture.height * fit]
  const x = at.x + (frame.x + (frame.width - wide) / 2) * at.scale
  const y = at.y + (frame.y + (frame.height - high) / 2) * at.scale
  pen.alpha(alpha)
  pdf.saveGraphicsState()
  roundedPath(pdf, frame, at)
  pdf.clip()
  pdf.discardPath()
  addPicture(pdf, picture, x, y, wide * at.scale, high * at.scale)
  pdf.restoreGraphicsState()
}

function addPicture(
  pdf: jsPDF,
  { data, format, name }: PdfPicture,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  pdf.addImage(data, format, x, y, width, height, name, 'FAST')
}
