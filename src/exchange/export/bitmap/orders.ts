import type { Palette } from '@/drawing/palette'
import { assetsIn } from '@/drawing/primitives'
import type { Box } from '@/layout/box'
import type { LoadAssets } from '../../assets'
import { subsetsFor } from '../fonts'
import { pixelSize } from '../limits'
import { type Background, backgroundColour, type Composition } from '../picture'
import { assetsOf, textsByStyle } from '../pictures'
import { cutBands } from './cutBands'
import type { PaintingOrder } from './painting.worker'

export type BitmapFormat = 'png' | 'jpeg'

export type BitmapOptions = {
  readonly format: BitmapFormat
  /** Pixels of the picture to one of the board. */
  readonly scale: number
  readonly background: Background
  readonly palette: Palette
}

/** Of a JPEG, 0…1: below it, letters get a haze that is seen at their own size. */
const JPEG_QUALITY = 0.92

/** A picture as one painter paints it in one. */
export async function orderFor(
  { primitives, bounds }: Composition,
  { format, scale, background, palette }: BitmapOptions,
  loadAssets: LoadAssets,
): Promise<PaintingOrder> {
  const { width, height } = pixelSize(bounds, scale)
  const opaque = format === 'jpeg' && background === 'transparent' ? 'white' : background
  return {
    ...{ width, origin: bounds, scale, type: `image/${format}`, quality: JPEG_QUALITY },
    band: { top: 0, height, primitives },
    colour: backgroundColour(opaque, palette),
    fonts: subsetsFor(textsByStyle(primitives)),
    assets: await assetsOf(primitives, loadAssets),
  }
}

/** The same picture, band by band; `bounds` is what it shows, board px. */
export function bandsOf(order: PaintingOrder, bounds: Box): PaintingOrder[] {
  const { band: whole, width, scale, assets } = order
  const size = { width, height: whole.height }
  return cutBands(whole.primitives, bounds, size, scale).map((band) => {
    const shown = new Set(assetsIn(band.primitives))
    return { ...order, band, assets: assets.filter(({ id }) => shown.has(id)) }
  })
}
