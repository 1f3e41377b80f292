import type { Asset } from '../assets'
import { headSize } from './headSize'
import { PICTURE_SIDE, PIXELS_AT_ONCE } from './limits'
import { PictureError, type PictureProblem } from './pictureError'
import { redrawPicture } from './redraw'

/** A picture of a file that is left out. */
export type RefusedAsset = Pick<Asset, 'id'> & { readonly problem: PictureProblem }

/**
 * The pictures that a file brings as Parcours keeps them, drawn anew one after the other under the
 * same ids, and those that are left out. What the file says of their sizes is not believed.
 */
export async function redrawAssets(
  assets: readonly Asset[],
  redraw = redrawPicture,
): Promise<{ readonly assets: readonly Asset[]; readonly refused: readonly RefusedAsset[] }> {
  const redrawn: Asset[] = []
  const refused: RefusedAsset[] = []
  let pixels = 0
  for (const { id, blob } of assets) {
    try {
      pixels += await pixelsOf(blob, pixels)
      redrawn.push({ id, ...(await redraw(blob, PICTURE_SIDE)) })
    } catch (error) {
      if (!(error instanceof PictureError)) throw error
      refused.push({ id, problem: error.problem })
    }
  }
  return { assets: redrawn, refused }
}

/** How many pixels a picture announces. @throws PictureError where they are too many after the others. */
async function pixelsOf(blob: Blob, others: number): Promise<number> {
  const size = headSize(new Uint8Array(await blob.arrayBuffer()))
  if (!size) throw new PictureError({ code: 'notPicture' })
  const pixels = size.width * size.height
  if (others + pixels > PIXELS_AT_ONCE)
    throw new PictureError({ code: 'tooManyPixels', ...size, limit: PIXELS_AT_ONCE })
  return pixels
}
