import { type Decoded, decodePicture } from './decode'
import { isBare } from './isBare'
import { PictureError } from './pictureError'

/** A picture as it is kept. Width and height in pixels. */
export type Picture = { readonly blob: Blob; readonly width: number; readonly height: number }

/** A part of a picture, in its own pixels. */
export type Area = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Files up to this size that are small enough in pixels lose nothing, bytes. */
const KEPT_BYTES = 1_000_000

/**
 * A picture from outside as Parcours keeps it: its pixels and nothing else of the file, so that no
 * script, no place where a photograph was taken and no second frame comes along; at most `longest`
 * pixels on its longer side, for photographs of 10 MB would fill the browser's storage and every
 * exported file. A file that holds nothing but its pixels, and not too many of them, stays as it is.
 * @throws PictureError
 */
export async function redrawPicture(file: Blob, longest: number): Promise<Picture> {
  const decoded = await decodePicture(file)
  try {
    const { width, height, isDrawing } = decoded
    const fits = Math.max(width, height) <= longest && !isDrawing
    const isSmall = fits && file.size <= KEPT_BYTES
    const bytes = new Uint8Array(await file.arrayBuffer())
    const isPng = bytes[0] === 0x89
    if (isSmall && isBare(bytes))
      return {
        blob: new Blob([bytes], { type: isPng ? 'image/png' : 'image/webp' }),
        width,
        height,
      }
    const scale = fits ? 1 : longest / Math.max(width, height)
    return await paint(decoded, { x: 0, y: 0, width, height }, scale, isSmall && isPng)
  } finally {
    decoded.close()
  }
}

/** A square part of a picture, `side` pixels wide. @throws PictureError */
export async function cropPicture(file: Blob, area: Area, side: number): Promise<Picture> {
  const decoded = await decodePicture(file)
  try {
    return await paint(decoded, area, side / area.width, false)
  } finally {
    decoded.close()
  }
}

async function paint(
  { source }: Decoded,
  area: Area,
  scale: number,
  isLossless: boolean,
): Promise<Picture> {
  const width = Math.max(1, Math.round(area.width * scale))
  const height = Math.max(1, Math.round(area.height * scale))
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const pen = canvas.getContext('2d')!
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(source, area.x, area.y, area.width, area.height, 0, 0, width, height)
  return { blob: await encode(canvas, isLossless), width, height }
}

/**
 * WebP is smallest and keeps transparency; browsers that cannot write it give PNG instead. A canvas
 * that something of another origin was drawn on gives nothing.
 */
async function encode(canvas: HTMLCanvasElement, isLossless: boolean): Promise<Blob> {
  const type = isLossless ? 'image/png' : 'image/webp'
  const blob = await new Promise<Blob | null>((resolve) => {
    try {
      canvas.toBlob(resolve, type, 0.86)
    } catch {
      resolve(null)
    }
  })
  if (!blob) throw new PictureError({ code: 'notPicture' })
  return blob
}
