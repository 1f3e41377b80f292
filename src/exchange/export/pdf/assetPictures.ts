import type { Primitive } from '@/drawing/primitives'
import type { PdfPicture } from '@/drawing/surfaces/pdf'
import type { AssetId } from '@/model/records/card'
import type { Asset, LoadAssets } from '../../assets'
import { assetsOf } from '../pictures'

/** What a picture's longer side has at most, pixels: 300 to the inch on a side of 17 cm. */
const LONGEST = 2000
/** Where the eye no longer sees what JPEG leaves out. */
const QUALITY = 0.92

/** The pictures of a drawing as a PDF holds them. One that the browser cannot read is left out. */
export async function loadAssetPictures(
  primitives: readonly Primitive[],
  loadAssets: LoadAssets,
): Promise<ReadonlyMap<AssetId, PdfPicture>> {
  const loads = await Promise.allSettled(
    (await assetsOf(primitives, loadAssets)).map(
      async (asset) => [asset.id, await toPdfPicture(asset)] as const,
    ),
  )
  return new Map(loads.flatMap((load) => (load.status === 'fulfilled' ? [load.value] : [])))
}

/** A photograph stays a JPEG, upright as the browser shows it; everything else keeps what is transparent. */
async function toPdfPicture({ id, blob }: Asset): Promise<PdfPicture> {
  const bitmap = await createImageBitmap(blob)
  const scale = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height))
  const width = Math.max(1, Math.round(bitmap.width * scale))
  const height = Math.max(1, Math.round(bitmap.height * scale))
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')!
  context.drawImage(bitmap, 0, 0, width, height)
  bitmap.close()
  const isPhotograph = blob.type === 'image/jpeg'
  const file = await canvas.convertToBlob(
    isPhotograph ? { type: 'image/jpeg', quality: QUALITY } : { type: 'image/png' },
  )
  return {
    name: id,
    format: isPhotograph ? 'JPEG' : 'PNG',
    data: new Uint8Array(await file.arrayBuffer()),
    width,
    height,
  }
}
