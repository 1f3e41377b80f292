import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parse } from 'opentype.js'
import { createBreakText } from '@/layout/text'

const require = createRequire(import.meta.url)

function fontAt(path: string) {
  const bytes = readFileSync(require.resolve(`@expo-google-fonts/inter/${path}`))
  return parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
}

const regular = fontAt('400Regular/Inter_400Regular.ttf')
const bold = fontAt('600SemiBold/Inter_600SemiBold.ttf')

/** The board's line breaker with the widths of the board's own font, as in the browser. */
export const breakInter = createBreakText((text, { size, weight }) => {
  const font = weight >= 600 ? bold : regular
  return [...text].reduce((sum, sign) => {
    const width = font.charToGlyph(sign).advanceWidth ?? font.unitsPerEm
    return sum + (width * size) / font.unitsPerEm
  }, 0)
})
