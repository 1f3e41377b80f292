import PptxGenJS from 'pptxgenjs'
import type { Palette } from '@/drawing/palette'
import { ARIAL } from '../page/arial'
import { hex, INCH } from '../page/paint'
import type { Shape, SlideParts } from '../page/pen'
import { finishPackage } from './finishPackage'

/** A slide with all that is drawn on it. */
export type DrawnSlide = {
  readonly hasNumber: boolean
  readonly shapes: readonly Shape[]
  readonly parts: SlideParts
}

/** A drawn deck: plain data, so that it can be packed by a worker. */
export type DrawnDeck = {
  readonly slides: readonly DrawnSlide[]
  /** Behind every slide, `#rrggbb`. */
  readonly background: string
  /** Where and how slides are numbered. */
  readonly number: PptxGenJS.SlideNumberProps
  readonly palette: Palette
  /** Of a slide, in points. */
  readonly paper: { readonly width: number; readonly height: number }
  readonly title: string
  readonly author: string
  readonly subject: string
}

/** Makes a file of a drawn deck; `onShare` is told how far it is, 0…1. */
export type PackDeck = (deck: DrawnDeck, onShare: (share: number) => void) => Promise<Blob>

/** Packs a deck with PptxGenJS, and completes what that writes. It holds the thread for a while. */
export const packDeck: PackDeck = async (
  { slides, background, number, palette, paper, title, author, subject },
  onShare,
) => {
  const file = new PptxGenJS()
  file.defineLayout({ name: 'deck', width: paper.width / INCH, height: paper.height / INCH })
  file.layout = 'deck'
  file.theme = { headFontFace: ARIAL, bodyFontFace: ARIAL }
  Object.assign(file, { title, author, subject, company: '' })
  for (const { hasNumber, shapes } of slides) {
    const slide = file.addSlide()
    slide.background = { color: hex(background) }
    for (const shape of shapes) addShape(slide, shape)
    if (hasNumber) slide.slideNumber = number
  }
  const bytes = (await file.write({ outputType: 'uint8array' })) as Uint8Array
  return finishPackage(bytes, { slides: slides.map(({ parts }) => parts), palette }, onShare)
}

function addShape(slide: PptxGenJS.Slide, shape: Shape): void {
  if (shape.kind === 'text') slide.addText(shape.text, shape.options)
  else if (shape.kind === 'picture') slide.addImage(shape.options)
  else slide.addTable(shape.rows, shape.options)
}
