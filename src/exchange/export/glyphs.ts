import type { Glyph, Font as OutlineFont, Path } from 'opentype.js'

/** The shapes of a font's letters at any size, each looked up once. */
export type Glyphs = {
  has(sign: string): boolean
  /** The steps from each sign to the next in em, drawn together where the text engine does so. */
  advances(line: string): number[]
  /** The shape of a sign whose pen stands at a place, as an SVG path. */
  shapeAt(sign: string, x: number, y: number, size: number): string
}

/**
 * `measure` is the width of a text in em: opentype.js does not read all of the rules by which this
 * font draws letters together, and the board's lines were broken by the engine that does.
 */
export function createGlyphs(font: OutlineFont, measure: (text: string) => number): Glyphs {
  const glyphs = new Map<string, Glyph>()
  const kernings = new Map<string, number>()
  const shapes = new Map<string, Path['commands']>()
  const widths = new Map<string, number>()
  const widthOf = (sign: string) => known(widths, sign, () => measure(sign))
  const glyphOf = (sign: string) => known(glyphs, sign, () => font.charToGlyph(sign))
  const kerning = (left: string, right: string) =>
    known(kernings, left + right, () => measure(left + right) - widthOf(left) - widthOf(right))
  return {
    has: (sign) => glyphOf(sign).index > 0,
    advances(line) {
      const signs = [...line]
      return signs.map((sign, index) => {
        const next = signs[index + 1]
        return widthOf(sign) + (next ? kerning(sign, next) : 0)
      })
    },
    shapeAt(sign, x, y, size) {
      const shape = known(shapes, sign, () => glyphOf(sign).getPath(0, 0, EM).commands)
      const ratio = size / EM
      const at = (px: number, py: number) => `${round(x + px * ratio)} ${round(y + py * ratio)}`
      return shape.map((command) => writeCommand(command, at)).join('')
    },
  }
}

/** The size at which shapes are kept: fine enough for any other. */
const EM = 1000

function writeCommand(
  command: Path['commands'][number],
  at: (x: number, y: number) => string,
): string {
  switch (command.type) {
    case 'M':
    case 'L':
      return command.type + at(command.x, command.y)
    case 'Q':
      return `Q${at(command.x1, command.y1)} ${at(command.x, command.y)}`
    case 'C':
      return `C${at(command.x1, command.y1)} ${at(command.x2, command.y2)} ${at(command.x, command.y)}`
    case 'Z':
      return 'Z'
  }
}

/** To a hundredth of a px. */
function round(value: number): number {
  return Math.round(value * 100) / 100
}

function known<Key, Value>(values: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = values.get(key)
  if (found !== undefined) return found
  const made = make()
  values.set(key, made)
  return made
}
