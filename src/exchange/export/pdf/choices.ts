import { SMALLEST_READABLE } from './legibility'
import type { Orientation, Paper } from './papers'

/** How somebody wants a PDF. */
export type PdfChoices = {
  readonly paper: Paper
  readonly orientation: Orientation
  /** The whole map on one page, or on as many as its text needs. */
  readonly pages: 'one' | 'tiles'
  /** On tiles: the size of the smallest text, in points. */
  readonly textSize: number
  /** On tiles: how much neighbouring pages share, in millimetres. */
  readonly overlap: number
  /** On tiles: marks in the margin where the pages are to be cut. */
  readonly cutMarks: boolean
  /** The pages of text that follow the map. */
  readonly personas: boolean
  readonly pains: boolean
  readonly insights: boolean
  readonly debrief: boolean
}

export const TEXT_SIZES: readonly number[] = [SMALLEST_READABLE, 8, 10]
export const OVERLAPS: readonly number[] = [0, 5, 10, 20]

export const FIRST_CHOICES: PdfChoices = {
  paper: 'a3',
  orientation: 'landscape',
  pages: 'one',
  textSize: SMALLEST_READABLE,
  overlap: 10,
  cutMarks: true,
  personas: false,
  pains: false,
  insights: false,
  debrief: false,
}
