import { assetsIn, type Primitive } from '@/drawing/primitives'
import type { AssetId } from '@/model/records/card'
import { type Asset, type LoadAssets, toDataUrl } from '../../assets'
import { officeKind } from '../photograph'
import type { SlidePicture } from './page/pen'

/** What every office shows; other kinds are turned into one of these. */
const KNOWN = ['image/png', 'image/jpeg', 'image/gif']

/** The pictures of a drawing and of personas, as offices can show them. */
export async function officePictures(
  primitives: readonly Primitive[],
  others: readonly AssetId[],
  loadAssets: LoadAssets,
): Promise<ReadonlyMap<string, SlidePicture>> {
  const ids = [...new Set([...assetsIn(primitives), ...others])]
  if (ids.length === 0) return new Map()
  const assets = await loadAssets(ids)
  const pictures = await Promise.allSettled(
    assets.map(async (asset) => [asset.id, await pictureOf(asset)] as const),
  )
  // One that the browser cannot read leaves its place empty, as on the screen.
  return new Map(pictures.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : [])))
}

async function pictureOf({ blob, width, height }: Asset): Promise<SlidePicture> {
  const shown = KNOWN.includes(blob.type) ? blob : await asKnown(blob)
  return { data: await toDataUrl(shown), width, height }
}

async function asKnown(blob: Blob): Promise<Blob> {
  const bitmap = await createImageBitmap(blob)
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
  canvas.getContext('2d')!.drawImage(bitmap, 0, 0)
  bitmap.close()
  return canvas.convertToBlob(await officeKind(blob))
}
