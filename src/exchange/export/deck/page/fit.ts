import { createBreakText, type Font } from '@/layout/text'
import { ARIAL_LINE, arialWidth } from './arial'

/** How a paragraph is set, in points. */
export type Setting = {
  readonly size: number
  readonly bold?: boolean
  /** Above the paragraph, where it is not the first. */
  readonly before?: number
}

const breakText = createBreakText(arialWidth)

/** Offices differ by a hair in what they fit on a line, so lines are measured a little shorter. */
const MARGIN = 0.97

/** What a line is high of its font, at single spacing. */
export function lineHeight(size: number): number {
  return size * ARIAL_LINE
}

/** How many lines a text takes in a width, as an office will break it. */
export function linesOf(text: string, { size, bold }: Setting, width: number): number {
  return breakText(text, fontOf(size, bold), width * MARGIN).lines.length
}

function breaksWords(text: string, size: number, bold: boolean, width: number): boolean {
  return breakText(text, fontOf(size, bold), width * MARGIN).broken
}

/** The width of the widest word of a text, in points. */
export function widestWord(text: string, { size, bold }: Setting): number {
  const font = fontOf(size, bold)
  return Math.max(0, ...text.split(/\s+/).map((word) => arialWidth(word, font) / MARGIN))
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
  const size = fitting.find((each) => !breaksWords(text, each, bold, width)) ?? fitting[0]
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

/** The line breaker remembers words by the font's identity. */
const fonts = new Map<string, Font>()

/** The font of a size in points; the same object each time. */
export function fontOf(size: number, bold = false): Font {
  const key = `${size} ${bold}`
  const known = fonts.get(key)
  if (known) return known
  const font: Font = { size, weight: bold ? 700 : 400 }
  fonts.set(key, font)
  return font
}
