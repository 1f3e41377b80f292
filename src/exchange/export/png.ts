import type { Palette } from '@/drawing/palette'
import { paintPrimitives } from '@/drawing/surfaces/canvas'
import type { LoadAssets } from '../assets'
import { fitsLimits, largestScale, PictureTooLargeError, pixelSize } from './limits'
import { type Background, backgroundColour, type Composition } from './picture'
import { loadBitmaps, loadFontsFor } from './pictures'

export type PngOptions = {
  /** Pixels of the picture to one of the board. */
  readonly scale: number
  readonly background: Background
  readonly palette: Palette
}

/** Raised where the browser gives no picture, for want of memory as a rule. */
export class PictureFailedError extends Error {
  constructor() {
    super('The browser gave no picture.')
    this.name = 'PictureFailedError'
  }
}

/**
 * A drawing as a PNG of exactly the size that was asked for.
 * @throws PictureTooLargeError, PictureFailedError
 */
export async function drawPng(
  { primitives, bounds }: Composition,
  { scale, background, palette }: PngOptions,
  loadAssets: LoadAssets,
): Promise<Blob> {
  const size = pixelSize(bounds, scale)
  if (!fitsLimits(bounds.width, bounds.height, scale))
    throw new PictureTooLargeError(size, largestScale(bounds.width, bounds.height))
  const [pictures] = await Promise.all([
    loadBitmaps(primitives, loadAssets),
    loadFontsFor(primitives),
  ])
  const canvas = document.createElement('canvas')
  canvas.width = size.width
  canvas.height = size.height
  const colour = backgroundColour(background, palette)
  const context = canvas.getContext('2d', { alpha: colour === undefined })
  if (!context) throw new PictureFailedError()
  if (colour) {
    context.fillStyle = colour
    context.fillRect(0, 0, size.width, size.height)
  }
  context.scale(scale, scale)
  context.translate(-bounds.x, -bounds.y)
  paintPrimitives(context, primitives, pictures)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!blob) throw new PictureFailedError()
  return blob
}
