import unicode from '@fontsource-variable/inter/unicode.json'
import { toDataUrl } from '../assets'
import { FONT_FILES } from './fontFiles'

export type FontStyle = 'normal' | 'italic'

/** Code points, both ends included. */
type Range = readonly [first: number, last: number]

/** In the order in which a sign is looked for: latin is small and holds what most texts need. */
const SUBSETS = [
  'latin',
  'latin-ext',
  'cyrillic',
  'cyrillic-ext',
  'greek',
  'greek-ext',
  'vietnamese',
] as const
export type FontSubset = (typeof SUBSETS)[number]

/** A file of the bundled font. */
export type FontPart = { readonly style: FontStyle; readonly subset: FontSubset }

/**
 * The parts of Inter that texts need, by style: latin always, every other only where a text has a
 * sign of it. Signs that Inter lacks are left to whoever shows the file.
 */
export function subsetsFor(texts: Readonly<Record<FontStyle, Iterable<string>>>): FontPart[] {
  const needed = (style: FontStyle) => {
    const found = new Set<FontSubset>(style === 'normal' ? ['latin'] : [])
    const signs = new Set<string>()
    for (const text of texts[style]) for (const sign of text) signs.add(sign)
    for (const sign of signs) {
      const subset = subsetOf(sign.codePointAt(0)!)
      if (subset) found.add(subset)
    }
    return SUBSETS.filter((subset) => found.has(subset)).map((subset) => ({ style, subset }))
  }
  return [...needed('normal'), ...needed('italic')]
}

/**
 * The `@font-face` rules for texts, the fonts within them, under the name that the page gives them
 * unless another is told.
 * @throws TypeError where a font of the app cannot be fetched.
 */
export async function fontFaces(
  texts: Readonly<Record<FontStyle, Iterable<string>>>,
  family = 'Inter Variable',
): Promise<string> {
  const faces = await Promise.all(
    subsetsFor(texts).map(async ({ style, subset }) => {
      const source = await fetchFont(FONT_FILES[style][subset])
      return `@font-face{font-family:'${family}';font-style:${style};font-weight:100 900;src:url(${source}) format('woff2');unicode-range:${unicode[subset]}}`
    }),
  )
  return faces.join('')
}

async function fetchFont(address: string): Promise<string> {
  const response = await fetch(address)
  if (!response.ok) throw new TypeError(`${address}: ${response.status}`)
  return toDataUrl(new Blob([await response.arrayBuffer()], { type: 'font/woff2' }))
}

function subsetOf(codePoint: number): FontSubset | undefined {
  return SUBSETS.find((subset) =>
    RANGES[subset].some(([first, last]) => first <= codePoint && codePoint <= last),
  )
}

const RANGES = Object.fromEntries(
  SUBSETS.map((subset) => [subset, unicode[subset].split(',').map(rangeOf)]),
) as Record<FontSubset, Range[]>

/** `U+0131` or `U+0152-0153`, as CSS writes it. */
function rangeOf(written: string): Range {
  const [first, last = first] = written.replace('U+', '').split('-')
  return [Number.parseInt(first!, 16), Number.parseInt(last!, 16)]
}
