import type { Primitive } from '@/drawing/primitives'
import type { PdfPicture } from '@/drawing/surfaces/pdf'
import type { AssetId } from '@/model/records/card'
import type { Asset, LoadAssets } from '../../assets'
import { officeKind } from '../photograph'
import { assetsOf } from '../pictures'

/** What a picture's longer side has at most, pixels: 300 to the inch on a side of 17 cm. */
const LONGEST = 2000

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

/** Upright as the browser shows it. */
async function toPdfPicture({ id, blob }: Asset): Promise<PdfPicture> {
  const bitmap = await createImageBitmap(blob)
  const scale = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height))
  const width = Math.max(1, Math.round(bitmap.width * scale))
  const height = Math.max(1, Math.round(bitmap.height * scale))
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')!
  context.drawImage(bitmap, 0, 0, width, height)
  bitmap.close()
  const file = await canvas.convertToBlob(await officeKind(blob))
  return {
    name: id,
    format: file.type === 'image/jpeg' ? 'JPEG' : 'PNG',
    data: new Uint8Array(await file.arrayBuffer()),
    width,
    height,
  }
}
