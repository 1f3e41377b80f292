export type Picture = { readonly blob: Blob; readonly width: number; readonly height: number }

/** A part of a picture, in its own pixels. */
export type Area = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const KEPT_TYPES = ['image/png', 'image/jpeg', 'image/webp']
/** Files up to this size that are small enough in pixels are kept as they are, bytes. */
const KEPT_BYTES = 1_000_000

/**
 * A picture that is at most `longest` pixels on its longer side. Photographs of 10 MB would fill
 * the browser's storage and every exported file. Throws where the browser cannot read the file.
 */
export async function shrinkPicture(file: Blob, longest: number): Promise<Picture> {
  const bitmap = await createImageBitmap(file)
  const { width, height } = bitmap
  const fits = Math.max(width, height) <= longest
  if (fits && file.size <= KEPT_BYTES && KEPT_TYPES.includes(file.type)) {
    bitmap.close()
    return { blob: file, width, height }
  }
  const scale = Math.min(1, longest / Math.max(width, height))
  return paint(bitmap, { x: 0, y: 0, width, height }, scale)
}

/** A square part of a picture, `side` pixels wide. Throws where the browser cannot read the file. */
export async function cropPicture(file: Blob, area: Area, side: number): Promise<Picture> {
  return paint(await createImageBitmap(file), area, side / area.width)
}

async function paint(bitmap: ImageBitmap, area: Area, scale: number): Promise<Picture> {
  const width = Math.max(1, Math.round(area.width * scale))
  const height = Math.max(1, Math.round(area.height * scale))
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const pen = canvas.getContext('2d')!
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(bitmap, area.x, area.y, area.width, area.height, 0, 0, width, height)
  bitmap.close()
  return { blob: await encode(canvas), width, height }
}

/** WebP is smallest and keeps transparency; browsers that cannot write it give PNG instead. */
function encode(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be encoded'))),
      'image/webp',
      0.86,
    ),
  )
}
