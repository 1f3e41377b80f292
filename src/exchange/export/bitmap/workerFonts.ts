import unicode from '@fontsource-variable/inter/unicode.json'
import { FONT_FILES } from '../fontFiles'
import type { FontPart } from '../fonts'

const loading = new Map<string, Promise<unknown>>()

/**
 * Waits until a worker has these parts of the bundled font; it has none of the page's. For one that
 * does not come another font stands in, as on the page.
 */
export async function loadWorkerFonts(parts: readonly FontPart[]): Promise<void> {
  await Promise.allSettled(
    parts.map((part) => {
      const address = FONT_FILES[part.style][part.subset]
      const known = loading.get(address) ?? load(part, address)
      loading.set(address, known)
      return known
    }),
  )
}

function load({ style, subset }: FontPart, address: string): Promise<unknown> {
  const descriptors = { style, weight: '100 900', unicodeRange: unicode[subset] }
  const face = new FontFace('Inter Variable', `url(${address})`, descriptors)
  const { fonts } = self as unknown as { readonly fonts: FontFaceSet }
  fonts.add(face)
  return face.load()
}
