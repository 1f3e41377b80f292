/** How a text is set: all that its width depends on. */
export type Font = {
  /** px */
  readonly size: number
  readonly weight: 400 | 500 | 600 | 700
  readonly italic?: boolean
}

/** The width of a text in one line, in px. */
export type MeasureWidth = (text: string, font: Font) => number

export type TextLines = { readonly lines: readonly string[]; readonly width: number }

/** Breaks a text into lines no wider than a width. What it gives is drawn alike on every surface. */
export type BreakText = (text: string, font: Font, width: number) => TextLines

/**
 * A line breaker over a way to measure. Words are measured once and remembered, since a map says
 * the same words again and again: two thousand cards are then additions, not measurements.
 */
export function createBreakText(measure: MeasureWidth): BreakText {
  const widths = new Map<string, Map<string, number>>()
  const wordWidth = (word: string, font: Font): number => {
    const key = `${font.size}/${font.weight}/${font.italic ? 'i' : ''}`
    let known = widths.get(key)
    if (!known) {
      known = new Map()
      widths.set(key, known)
    }
    let width = known.get(word)
    if (width === undefined) {
      width = measure(word, font)
      known.set(word, width)
    }
    return width
  }

  return (text, font, width) => {
    const space = wordWidth(' ', font)
    const lines: string[] = []
    let widest = 0
    for (const paragraph of text.split(/\r\n|\r|\n/)) {
      let line = ''
      let lineWidth = 0
      const end = () => {
        lines.push(line)
        widest = Math.max(widest, lineWidth)
        line = ''
        lineWidth = 0
      }
      for (const word of paragraph.split(/[ \t]+/)) {
        for (const piece of piecesOf(word, width, (part) => wordWidth(part, font))) {
          const pieceWidth = wordWidth(piece.text, font)
          const joint = line === '' || piece.glued ? 0 : space
          if (line !== '' && lineWidth + joint + pieceWidth > width) end()
          line += line === '' || piece.glued ? piece.text : ` ${piece.text}`
          lineWidth += (line === piece.text ? 0 : joint) + pieceWidth
        }
      }
      end()
    }
    return { lines, width: widest }
  }
}

type Piece = { readonly text: string /** No space before it. */; readonly glued: boolean }

/** A word as it is; one that is wider than the line in pieces, never splitting what reads as one sign. */
function piecesOf(word: string, width: number, measure: (part: string) => number): Piece[] {
  if (measure(word) <= width) return [{ text: word, glued: false }]
  const pieces: Piece[] = []
  let piece = ''
  for (const sign of signsOf(word)) {
    if (piece !== '' && measure(piece + sign) > width) {
      pieces.push({ text: piece, glued: pieces.length > 0 })
      piece = ''
    }
    piece += sign
    // After a hyphen or a slash a break reads naturally; a language without spaces breaks anywhere.
    if (/[-/‐–]$/.test(piece) && measure(piece) > width / 2) {
      pieces.push({ text: piece, glued: pieces.length > 0 })
      piece = ''
    }
  }
  if (piece !== '') pieces.push({ text: piece, glued: pieces.length > 0 })
  return pieces
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

function signsOf(word: string): string[] {
  return Array.from(segmenter.segment(word), ({ segment }) => segment)
}
