import { createBreakText, type Font, type TextLines } from '@/layout/text'
import { ARIAL_LINE, arialWidth } from './arial'

/** How a paragraph is set, in points. */
export type Setting = {
  readonly size: number
  readonly bold?: boolean
  /** Above the paragraph, where it is not the first. */
  readonly before?: number
}

/** In ems: so a word is measured once, however many sizes a text is tried in. */
const breakText = createBreakText((text, { weight }) => arialWidth(text, weight === 700))
const REGULAR: Font = { size: 1, weight: 400 }
const BOLD: Font = { size: 1, weight: 700 }

/** Offices differ by a hair in what they fit on a line, so lines are measured a little shorter. */
const MARGIN = 0.97

/** What a line is high of its font, at single spacing. */
export function lineHeight(size: number): number {
  return size * ARIAL_LINE
}

/** How many lines a text takes in a width, as an office will break it. */
export function linesOf(text: string, setting: Setting, width: number): number {
  return inWidth(text, setting, width).lines.length
}

function breaksWords(text: string, setting: Setting, width: number): boolean {
  return inWidth(text, setting, width).broken
}

function inWidth(text: string, { size, bold }: Setting, width: number): TextLines {
  return breakText(text, bold ? BOLD : REGULAR, (width * MARGIN) / size)
}

/** The width of a text in one line, in points. */
export function widthOf(text: string, { size, bold = false }: Setting): number {
  return arialWidth(text, bold) * size
}

/** The width of the widest word of a text, in points. */
export function widestWord(text: string, setting: Setting): number {
  return Math.max(0, ...text.split(/\s+/).map((word) => widthOf(word, setting) / MARGIN))
}

/** What paragraphs take in height, one below the other. */
export function heightOf(
  paragraphs: readonly (Setting & { readonly text: string })[],
  width: number,
): number {
  return paragraphs.reduce(
    (sum, paragraph, index) =>
      sum +
      linesOf(paragraph.text, paragraph, width) * lineHeight(paragraph.size) +
      (index === 0 ? 0 : (paragraph.before ?? 0)),
    0,
  )
}

/** A text as large as a box lets it be, and whether it had to be cut at its end to fit at all. */
export type Fitted = { readonly text: string; readonly size: number; readonly isCut: boolean }

/**
 * Sets a text in a box: in the largest of the sizes, from large to small, in which it fits without
 * a word being broken; else in the largest in which it fits; cut, in the smallest, where it fits in
 * none.
 */
export function fitText(
  text: string,
  { width, height }: { readonly width: number; readonly height: number },
  sizes: readonly number[],
  bold = false,
): Fitted {
  const fits = (words: string, size: number) =>
    linesOf(words, { size, bold }, width) * lineHeight(size) <= height
  const fitting = sizes.filter((each) => fits(text, each))
  const size = fitting.find((each) => !breaksWords(text, { size: each, bold }, width)) ?? fitting[0]
  if (size !== undefined) return { text, size, isCut: false }
  const least = sizes.at(-1)!
  return { text: cutTo(text, (words) => fits(words, least)), size: least, isCut: true }
}

/** As much of a text's beginning as fits, with what says that there is more. */
export function cutTo(text: string, fits: (words: string) => boolean): string {
  const signs = Array.from(segmenter.segment(text), ({ segment }) => segment)
  let [most, least] = [signs.length, 0]
  while (least < most) {
    const middle = Math.ceil((least + most) / 2)
    if (fits(`${signs.slice(0, middle).join('').trimEnd()}…`)) least = middle
    else most = middle - 1
  }
  return `${signs.slice(0, least).join('').trimEnd()}…`
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
