import type { Box } from '@/layout/box'
import type { Text } from './primitives'

/** The mean width of a letter, in ems of the bundled font. */
const LETTER = 0.52

/** The bars that the lines of a text look like from afar, in the text's own pixels. */
export function barsOf({ x, y, lines, lineHeight, font, anchor }: Text): Box[] {
  const height = font.size * 0.5
  return lines.map((line, index) => {
    const width = line.length * font.size * LETTER
    const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x
    return { x: left, y: y + index * lineHeight - height, width, height }
  })
}

/** How opaque the bars of a text are, 0…1: about as dark as its letters are on the whole. */
export function barOpacity({ font }: Text): number {
  return font.weight >= 600 ? 0.6 : 0.42
}
