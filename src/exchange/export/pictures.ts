import { cssFont } from '@/drawing/measure'
import { assetsIn, type Primitive, type Text } from '@/drawing/primitives'
import type { PictureData } from '@/drawing/surfaces/svg'
import type { AssetId } from '@/model/records/card'
import { type Asset, type LoadAssets, toDataUrl } from '../assets'
import type { FontStyle } from './fonts'

/**
 * The pictures in a drawing as bitmaps, to be closed after use. One that the browser cannot read is
 * left out, as on the screen.
 */
export async function loadBitmaps(
  primitives: readonly Primitive[],
  loadAssets: LoadAssets,
): Promise<ReadonlyMap<AssetId, ImageBitmap>> {
  const bitmaps = await Promise.allSettled(
    (await assetsOf(primitives, loadAssets)).map(
      async ({ id, blob }) => [id, await createImageBitmap(blob)] as const,
    ),
  )
  return new Map(bitmaps.flatMap((load) => (load.status === 'fulfilled' ? [load.value] : [])))
}

/** The pictures in a drawing as `data:` addresses. */
export async function loadPictureData(
  primitives: readonly Primitive[],
  loadAssets: LoadAssets,
): Promise<PictureData> {
  const assets = await assetsOf(primitives, loadAssets)
  return new Map<AssetId, string>(
    await Promise.all(assets.map(async ({ id, blob }) => [id, await toDataUrl(blob)] as const)),
  )
}

/**
 * Waits until the browser has the fonts for exactly these texts: a canvas does not wait, and would
 * be drawn in another font where a script or a style has not been seen on the page yet.
 */
export async function loadFontsFor(primitives: readonly Primitive[]): Promise<void> {
  const texts = new Map<string, Set<string>>()
  for (const { font, lines } of textsIn(primitives)) {
    const name = cssFont(font)
    const signs = texts.get(name) ?? new Set<string>()
    texts.set(name, signs)
    for (const line of lines) for (const sign of line) signs.add(sign)
  }
  await Promise.allSettled(
    [...texts].map(([font, signs]) => document.fonts.load(font, [...signs].join(''))),
  )
}

/** All texts of a drawing. */
export function textsIn(primitives: readonly Primitive[]): Text[] {
  return primitives.flatMap((primitive) => {
    if (primitive.type === 'text') return [primitive]
    return primitive.type === 'group' ? textsIn(primitive.children) : []
  })
}

/** What a drawing says in upright letters, and what in slanted ones. */
export function textsByStyle(
  primitives: readonly Primitive[],
): Readonly<Record<FontStyle, string[]>> {
  const texts: Record<FontStyle, string[]> = { normal: [], italic: [] }
  for (const { font, lines } of textsIn(primitives))
    texts[font.italic ? 'italic' : 'normal'].push(...lines)
  return texts
}

/** The pictures that a drawing shows, each once. */
export async function assetsOf(
  primitives: readonly Primitive[],
  loadAssets: LoadAssets,
): Promise<readonly Asset[]> {
  const ids = [...new Set(assetsIn(primitives))]
  return ids.length > 0 ? loadAssets(ids) : []
}
