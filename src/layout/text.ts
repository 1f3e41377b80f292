/** How a text is set: all that its width depends on. */
export type Font = {
  /** px */
  readonly size: number
  readonly weight: 400 | 500 | 600 | 700
  readonly italic?: boolean
}

/**
 * From the top of a line to its baseline, px: what stands on it lies in the line's middle, with
 * the height of the font's capitals.
 */
export function baselineIn(lineHeight: number, { size }: Pick<Font, 'size'>): number {
  return lineHeight / 2 + size * 0.36
}

/** Lines of text at a place. `y` is the first baseline. */
export type TextBlock = {
  readonly x: number
  readonly y: number
  readonly lines: readonly string[]
  readonly lineHeight: number
  readonly font: Font
}

/** The width of a text in one line, in px. */
export type MeasureWidth = (text: string, font: Font) => number

export type TextLines = {
  readonly lines: readonly string[]
  /** The width of the widest line, px. */
  readonly width: number
  /** Whether a word had to be broken where no reader would break it. */
  readonly broken: boolean
}

/** Breaks a text into lines no wider than a width. What it gives is drawn alike on every surface. */
export type BreakText = (text: string, font: Font, width: number) => TextLines

/** Measures words of one font, each of them once. */
type WordMeasure = (word: string) => number

/**
 * A line breaker over a way to measure. Words are measured once and remembered, since a map says
 * the same words again and again: two thousand cards are then additions, not measurements.
 */
export function createBreakText(measure: MeasureWidth): BreakText {
  const measures = new WeakMap<Font, WordMeasure>()
  const measureOf = (font: Font): WordMeasure => {
    let known = measures.get(font)
    if (!known) {
      known = rememberWidths((word) => measure(word, font))
      measures.set(font, known)
    }
    return known
  }
  return (text, font, width) => {
    const wordWidth = measureOf(font)
    const lines: string[] = []
    let widest = 0
    let broken = false
    for (const paragraph of paragraphsOf(text)) {
      const result = breakParagraph(paragraph, width, wordWidth, lines)
      widest = Math.max(widest, result.width)
      broken ||= result.broken
    }
    return { lines, width: widest, broken }
  }
}

function rememberWidths(measure: WordMeasure): WordMeasure {
  const widths = new Map<string, number>()
  return (word) => {
    let width = widths.get(word)
    if (width === undefined) {
      width = measure(word)
      widths.set(word, width)
    }
    return width
  }
}

function paragraphsOf(text: string): string[] {
  return /[\n\r\t]/.test(text) ? text.replaceAll('\t', ' ').split(/\r\n|\r|\n/) : [text]
}

/** Adds a paragraph's lines; gives the width of the widest, and whether a word was broken. */
function breakParagraph(
  paragraph: string,
  width: number,
  wordWidth: WordMeasure,
  lines: string[],
): { readonly width: number; readonly broken: boolean } {
  const space = wordWidth(' ')
  let line = ''
  let lineWidth = 0
  let widest = 0
  let broken = false
  const place = (word: string, length: number, joint: string) => {
    const gap = joint === '' ? 0 : space
    if (line === '') {
      line = word
      lineWidth = length
    } else if (lineWidth + gap + length > width) {
      lines.push(line)
      widest = Math.max(widest, lineWidth)
      line = word
      lineWidth = length
    } else {
      line += joint + word
      lineWidth += gap + length
    }
  }
  for (const word of paragraph.split(' ')) {
    if (word === '') continue
    const length = wordWidth(word)
    if (length <= width) {
      place(word, length, ' ')
      continue
    }
    const pieces = piecesOf(word, width, wordWidth)
    broken ||= pieces.slice(0, -1).some((piece) => !NATURAL_BREAK.test(piece))
    for (const [index, piece] of pieces.entries())
      place(piece, wordWidth(piece), index === 0 ? ' ' : '')
  }
  lines.push(line)
  return { width: Math.max(widest, lineWidth), broken }
}

/** After these a break reads naturally. */
const NATURAL_BREAK = /[-/‐–]$/

/**
 * A word that is wider than the line, in pieces: after a hyphen or a slash where there is one, else
 * anywhere but within what reads as one sign.
 */
function piecesOf(word: string, width: number, wordWidth: WordMeasure): string[] {
  const pieces: string[] = []
  let piece = ''
  const end = () => {
    if (piece !== '') pieces.push(piece)
    piece = ''
  }
  for (const sign of signsOf(word)) {
    if (wordWidth(piece + sign) > width) end()
    piece += sign
    if (NATURAL_BREAK.test(piece) && wordWidth(piece) > width / 2) end()
  }
  end()
  return pieces
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Letters that are cut into signs at once: the time for it grows with their square. */
const AT_ONCE = 128

function signsOf(word: string): string[] {
  const signs: string[] = []
  for (let at = 0; at < word.length; ) {
    const isWithinPair = /[\ud800-\udbff]/.test(word.charAt(at + AT_ONCE - 1))
    const part = word.slice(at, at + AT_ONCE + (isWithinPair ? 1 : 0))
    const found = Array.from(segmenter.segment(part), ({ segment }) => segment)
    // The last sign may go on in what follows, unless nothing does.
    if (at + part.length < word.length && found.length > 1) at -= found.pop()!.length
    at += part.length
    for (const sign of found) signs.push(sign)
  }
  return signs
}
