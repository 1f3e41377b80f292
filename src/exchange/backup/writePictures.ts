import type { AssetId } from '@/model/records/card'
import { type LoadAssets, PICTURE_TYPES } from '../assets'
import type { PictureEntry } from './format'
import type { BackupSource } from './source'
import { createNames, type ZipWriter } from './zipWriter'

/** Pictures under the titles of what shows them, for people to look at. */
export async function addPictures(
  zip: ZipWriter,
  folder: string,
  shown: readonly { readonly title: string; readonly assetId: AssetId | null }[],
  fallback: string,
  loadAssets: LoadAssets,
): Promise<void> {
  const names = createNames()
  for (const { title, assetId } of shown) {
    const [asset] = assetId ? await loadAssets([assetId]) : []
    if (!asset) continue
    await zip.blob(`${folder}/${names(title, fallback)}.${extensionOf(asset.blob)}`, asset.blob)
  }
}

/** The pictures of the device that no map's file carries, for the list. */
export async function addRemaining(
  zip: ZipWriter,
  { loadAssets, pictureIds, words }: BackupSource,
  carried: ReadonlySet<AssetId>,
): Promise<PictureEntry[]> {
  const entries: PictureEntry[] = []
  const names = createNames()
  for (const pictureId of pictureIds) {
    const [asset] = carried.has(pictureId) ? [] : await loadAssets([pictureId])
    if (!asset) continue
    const { id, blob, width, height } = asset
    const type = PICTURE_TYPES.find((known) => known === blob.type)
    if (!type) continue
    const file = `${words.folders.pictures}/${words.otherPictures}/${names(id, id)}.${extensionOf(blob)}`
    await zip.blob(file, blob)
    entries.push({ id, file, type, width, height })
  }
  return entries
}

/** Their types are the few that a map may hold: `image/jpeg` and the like. */
function extensionOf({ type }: Blob): string {
  return type.replace('image/', '').replace('jpeg', 'jpg')
}
