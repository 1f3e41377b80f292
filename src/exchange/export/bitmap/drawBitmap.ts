import type { LoadAssets } from '../../assets'
import {
  fitsLimits,
  largestScale,
  PictureTooLargeError,
  type PixelSize,
  pixelSize,
} from '../limits'
import type { Composition } from '../picture'
import type { Progress } from '../progress'
import { cutBands } from './cutBands'
import { type BitmapOptions, bandsOf, orderFor } from './orders'
import { callPainters, type Painters } from './painters'
import type { PaintingOrder } from './painting.worker'
import { type PngPiece, pieceOf } from './stack/pngPiece'
import { stackPngs } from './stack/stackPngs'

/** Who paints, and who follows it. */
export type Course = {
  /** Those that were called for it; others are called, and dismissed, unless told. */
  readonly painters?: Painters
  readonly progress?: Progress
}

/**
 * A drawing as a PNG or JPEG of exactly the size that was asked for. A JPEG cannot be seen through:
 * it is white where that was asked for. A large PNG is painted in bands, by several processors at a
 * time and with less memory than it has pixels.
 * @throws PictureTooLargeError; DOMException `AbortError` where it is stopped; and as `Painters.paint`
 */
export async function drawBitmap(
  composition: Composition,
  options: BitmapOptions,
  loadAssets: LoadAssets,
  { painters, progress }: Course = {},
): Promise<Blob> {
  const { bounds } = composition
  const { scale } = options
  if (!fitsLimits(bounds.width, bounds.height, scale)) {
    const largest = largestScale(bounds.width, bounds.height)
    throw new PictureTooLargeError(pixelSize(bounds, scale), largest)
  }
  const order = await orderFor(composition, options, loadAssets)
  const orders = options.format === 'png' ? bandsOf(order, bounds) : [order]
  const called = painters ?? callPainters(orders.length)
  const whole = async () => (await called.paint([order], (file) => file))[0]!
  try {
    if (orders.length === 1) return await whole()
    return await stacked(orders, called, progress).catch((error: unknown) => {
      // Should a browser pack in a way that cannot be joined, the picture is painted in one.
      if (error instanceof RangeError) return whole()
      throw error
    })
  } finally {
    if (!painters) called.dismiss()
  }
}

/** Bands painted and joined into one PNG. @throws RangeError where they cannot be joined */
async function stacked(
  orders: readonly PaintingOrder[],
  painters: Painters,
  progress: Progress | undefined,
): Promise<Blob> {
  let done = 0
  const pieces = await painters.paint(orders, async (file, index) => {
    const place = { isFirst: index === 0, isLast: index === orders.length - 1 }
    const piece = await readPiece(file, place)
    done += 1
    await progress?.step(done, orders.length)
    return piece
  })
  return stackPngs(pieces)
}

/**
 * Has painters paint empty bands of a picture of so many pixels, while somebody still chooses: memory
 * of that size and code that runs fast are there then. The first picture of 500 cards took 290 ms after
 * it, and 340 without.
 * @throws as `Painters.paint`
 */
export async function rehearse(painters: Painters, size: PixelSize): Promise<void> {
  const bands = cutBands([], { x: 0, y: 0, ...size }, size, 1)
  if (bands.length === 1) return
  const blank = { origin: { x: 0, y: 0 }, scale: 1, colour: '#ffffff', fonts: [], assets: [] }
  const orders = bands
    .slice(0, painters.count)
    .map((band) => ({ ...blank, band, width: size.width, type: 'image/png', quality: 1 }))
  await painters.paint(orders, (file) => readPiece(file, { isFirst: false, isLast: false }))
}

async function readPiece(file: Blob, place: Parameters<typeof pieceOf>[1]): Promise<PngPiece> {
  return pieceOf(new Uint8Array(await file.arrayBuffer()), place)
}
