/**
 * What browsers can draw on one canvas, pixels: beyond either they give a blank one, or none. A PNG that
 * is painted in bands could be larger; but whoever opens it has such limits as well.
 */
export const MAX_SIDE = 16_384
export const MAX_AREA = 120_000_000

export type PixelSize = { readonly width: number; readonly height: number }

/** The size in pixels of a picture of so many board pixels at a scale. */
export function pixelSize({ width, height }: PixelSize, scale: number): PixelSize {
  return { width: Math.ceil(width * scale), height: Math.ceil(height * scale) }
}

/** Whether a picture of so many board pixels at a scale can be drawn, and opened elsewhere. */
export function fitsLimits(width: number, height: number, scale: number): boolean {
  const size = pixelSize({ width, height }, scale)
  return size.width <= MAX_SIDE && size.height <= MAX_SIDE && size.width * size.height <= MAX_AREA
}

/** The largest scale at which a picture fits, in hundredths and at most 4; 0 where none does. */
export function largestScale(width: number, height: number): number {
  const exact = Math.min(
    4,
    MAX_SIDE / width,
    MAX_SIDE / height,
    Math.sqrt(MAX_AREA / (width * height)),
  )
  for (let hundredths = Math.floor(exact * 100); hundredths > 0; hundredths -= 1)
    if (fitsLimits(width, height, hundredths / 100)) return hundredths / 100
  return 0
}

/** Raised instead of drawing a smaller picture, or a blank one, than what was asked for. */
export class PictureTooLargeError extends Error {
  readonly size: PixelSize
  /** A scale that works; 0 where none does. */
  readonly largest: number
  constructor(size: PixelSize, largest: number) {
    super(`${size.width} × ${size.height} pixels are more than a browser can draw.`)
    this.name = 'PictureTooLargeError'
    this.size = size
    this.largest = largest
  }
}
