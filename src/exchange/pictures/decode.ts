import { toBase64 } from '../assets'
import { headSize, type Size } from './headSize'
import { PICTURE_BYTES, PICTURE_PIXELS } from './limits'
import { PictureError } from './pictureError'

/** A picture that can be drawn from; `close` gives its memory back. */
export type Decoded = Size & {
  readonly source: CanvasImageSource
  /** Drawn from shapes, and so sharp at any size. */
  readonly isDrawing: boolean
  readonly close: () => void
}

/**
 * A picture file as pixels, by what it holds, whatever it is called; of an animation the first
 * frame, of a photograph the way that its camera was held. An SVG is drawn by an image element, in
 * which a browser neither runs scripts nor fetches anything.
 * @throws PictureError before anything is unpacked that announces more pixels than are taken.
 */
export async function decodePicture(file: Blob): Promise<Decoded> {
  if (file.size > PICTURE_BYTES)
    throw new PictureError({ code: 'tooLarge', size: file.size, limit: PICTURE_BYTES })
  const bytes = new Uint8Array(await file.arrayBuffer().catch(notPicture))
  const announced = headSize(bytes)
  if (!announced) return decodeSvg(bytes)
  checkPixels(announced)
  const bitmap = await createImageBitmap(new Blob([bytes])).catch(notPicture)
  const { width, height } = bitmap
  return { source: bitmap, width, height, isDrawing: false, close: () => bitmap.close() }
}

/** @throws PictureError where the sides make more pixels than are taken. */
function checkPixels({ width, height }: Size): void {
  if (width * height > PICTURE_PIXELS)
    throw new PictureError({ code: 'tooManyPixels', width, height, limit: PICTURE_PIXELS })
}

const SVG = /<(?:\w+:)?svg[\s>]/

async function decodeSvg(bytes: Uint8Array<ArrayBuffer>): Promise<Decoded> {
  if (!SVG.test(new TextDecoder().decode(bytes.subarray(0, 65_536)))) return notPicture()
  const image = new Image()
  // By a `data:` address: from a `blob:` one, foreign objects would make the canvas unreadable.
  image.src = `data:image/svg+xml;base64,${await toBase64(new Blob([bytes]))}`
  await image.decode().catch(notPicture)
  const { naturalWidth: width, naturalHeight: height } = image
  if (width === 0 || height === 0) return notPicture()
  checkPixels({ width, height })
  return {
    source: image,
    width,
    height,
    isDrawing: true,
    close: () => image.removeAttribute('src'),
  }
}

function notPicture(): never {
  throw new PictureError({ code: 'notPicture' })
}
