import type { Palette } from '@/drawing/palette'
import { assetsIn } from '@/drawing/primitives'
import type { LoadAssets } from '../../assets'
import { subsetsFor } from '../fonts'
import {
  fitsLimits,
  largestScale,
  PictureTooLargeError,
  type PixelSize,
  pixelSize,
} from '../limits'
import { type Background, backgroundColour, type Composition } from '../picture'
import { assetsOf, textsByStyle } from '../pictures'
import { cutBands } from './cutBands'
import { callPainters, MOST, type Painters } from './painters'
import type { PaintingOrder } from './painting.worker'
import { type PngPiece, pieceOf } from './stack/pngPiece'
import { stackPngs } from './stack/stackPngs'

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

/** Who paints, and who follows it. */
export type Course = {
  /** Those that were called for it; others are called, and dismissed, unless told. */
  readonly painters?: Painters
  /** Told of the share that is painted, 0…1. */
  readonly onShare?: (share: number) => void
}

/**
 * A drawing as a PNG or JPEG of exactly the size that was asked for. A JPEG cannot be seen through:
 * it is white where that was asked for. A large PNG is painted in bands, by several processors at a
 * time and with less memory than it has pixels.
 * @throws PictureTooLargeError; PictureFailedError, also where the painters are dismissed
 */
export async function drawBitmap(
  composition: Composition,
  options: BitmapOptions,
  loadAssets: LoadAssets,
  { painters, onShare }: Course = {},
): Promise<Blob> {
  const { bounds } = composition
  const { scale } = options
  if (!fitsLimits(bounds.width, bounds.height, scale)) {
    const largest = largestScale(bounds.width, bounds.height)
    throw new PictureTooLargeError(pixelSize(bounds, scale), largest)
  }
  const orders = await ordersFor(composition, options, loadAssets)
  const called = painters ?? callPainters(orders.length)
  try {
    if (orders.length === 1) return (await called.paint(orders, (file) => file))[0]!
    let done = 0
    const pieces = await called.paint(orders, async (file, index) => {
      const place = { isFirst: index === 0, isLast: index === orders.length - 1 }
      const piece = await readPiece(file, place)
      done += 1
      onShare?.(done / orders.length)
      return piece
    })
    return stackPngs(pieces)
  } finally {
    if (!painters) called.dismiss()
  }
}

/**
 * Has painters paint empty bands of a picture of so many pixels, while somebody still chooses: memory
 * of that size and code that runs fast are there then. The first picture of 500 cards took 290 ms after
 * it, and 340 without.
 * @throws PictureFailedError, also where they are dismissed
 */
export async function rehearse(painters: Painters, size: PixelSize): Promise<void> {
  const bands = cutBands([], { x: 0, y: 0, ...size }, size, 1)
  if (bands.length === 1) return
  const blank = { origin: { x: 0, y: 0 }, scale: 1, colour: '#ffffff', fonts: [], assets: [] }
  const orders = bands
    .slice(0, MOST)
    .map((band) => ({ ...blank, band, width: size.width, type: 'image/png', quality: 1 }))
  await painters.paint(orders, (file) => readPiece(file, { isFirst: false, isLast: false }))
}

async function readPiece(file: Blob, place: Parameters<typeof pieceOf>[1]): Promise<PngPiece> {
  return pieceOf(new Uint8Array(await file.arrayBuffer()), place)
}

/** What is to be painted, band by band. */
async function ordersFor(
  { primitives, bounds }: Composition,
  { format, scale, background, palette }: BitmapOptions,
  loadAssets: LoadAssets,
): Promise<PaintingOrder[]> {
  const size = pixelSize(bounds, scale)
  const whole = { top: 0, height: size.height, primitives }
  const bands = format === 'png' ? cutBands(primitives, bounds, size, scale) : [whole]
  const assets = await assetsOf(primitives, loadAssets)
  const opaque = format === 'jpeg' && background === 'transparent' ? 'white' : background
  const file = { type: `image/${format}`, quality: JPEG_QUALITY }
  const order = {
    ...{ width: size.width, origin: bounds, scale, ...file },
    colour: backgroundColour(opaque, palette),
    fonts: subsetsFor(textsByStyle(primitives)),
  }
  return bands.map((band) => {
    const shown = new Set(assetsIn(band.primitives))
    return { ...order, band, assets: assets.filter(({ id }) => shown.has(id)) }
  })
}
