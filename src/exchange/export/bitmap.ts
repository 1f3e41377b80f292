import type { Palette } from '@/drawing/palette'
import { paintPrimitives } from '@/drawing/surfaces/canvas'
import type { LoadAssets } from '../assets'
import type { EncodingOrder } from './encoding.worker'
import { fitsLimits, largestScale, PictureTooLargeError, pixelSize } from './limits'
import { type Background, backgroundColour, type Composition } from './picture'
import { loadBitmaps, loadFontsFor } from './pictures'

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

/** Raised where the browser gives no picture, for want of memory as a rule. */
export class PictureFailedError extends Error {
  constructor() {
    super('The browser gave no picture.')
    this.name = 'PictureFailedError'
  }
}

/**
 * A drawing as a PNG or JPEG of exactly the size that was asked for. A JPEG cannot be seen through:
 * it is white where that was asked for. The browser's own encoder is used, as any other has to read
 * the pixels back first, which takes as long; but apart from the page, where it waits for up to a
 * second until the page is idle.
 * @throws PictureTooLargeError, PictureFailedError
 */
export async function drawBitmap(
  { primitives, bounds }: Composition,
  { format, scale, background, palette }: BitmapOptions,
  loadAssets: LoadAssets,
): Promise<Blob> {
  const size = pixelSize(bounds, scale)
  if (!fitsLimits(bounds.width, bounds.height, scale))
    throw new PictureTooLargeError(size, largestScale(bounds.width, bounds.height))
  const [pictures] = await Promise.all([
    loadBitmaps(primitives, loadAssets),
    loadFontsFor(primitives),
  ])
  const canvas = new OffscreenCanvas(size.width, size.height)
  const opaque = format === 'jpeg' && background === 'transparent' ? 'white' : background
  const colour = backgroundColour(opaque, palette)
  const context = canvas.getContext('2d', { alpha: colour === undefined })
  if (!context) throw new PictureFailedError()
  if (colour) {
    context.fillStyle = colour
    context.fillRect(0, 0, size.width, size.height)
  }
  // Memory, drawing and encoding each take long for a large picture: the page answers in between.
  await turn()
  context.scale(scale, scale)
  context.translate(-bounds.x, -bounds.y)
  paintPrimitives(context, primitives, pictures)
  await turn()
  return encode({
    bitmap: canvas.transferToImageBitmap(),
    type: `image/${format}`,
    quality: JPEG_QUALITY,
  })
}

async function encode(order: EncodingOrder): Promise<Blob> {
  const worker = new Worker(new URL('./encoding.worker.ts', import.meta.url), { type: 'module' })
  const blob = await new Promise<Blob | null>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<Blob | null>) => resolve(data)
    // The worker could not be loaded, or ran out of memory.
    worker.onerror = () => resolve(null)
    worker.postMessage(order, [order.bitmap])
  })
  worker.terminate()
  if (!blob) throw new PictureFailedError()
  return blob
}

function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
