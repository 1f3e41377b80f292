import { createId } from '@/model/ids'
import type { AssetId } from '@/model/records/card'
import type { AssetRow } from './rows'
import type { Storage } from './storage'
import { put, type Readable } from './store'

/** Keeps a picture; width and height in pixels. An asset never changes, so its id can be cached by. */
export async function putAsset({ store }: Storage, asset: Omit<AssetRow, 'id'>): Promise<AssetId> {
  const id: AssetId = createId('asset')
  await store.write([put('assets', { id, ...asset })])
  return id
}

/** Keeps pictures under the ids that they have. */
export async function putAssets({ store }: Storage, assets: readonly AssetRow[]): Promise<void> {
  if (assets.length > 0) await store.write(assets.map((asset) => put('assets', asset)))
}

/** A picture; nothing where this device does not have it. */
export function getAsset({ store }: Readable, id: AssetId): Promise<AssetRow | undefined> {
  return store.get('assets', id)
}

/** Those of the pictures that this device has. */
export async function getAssets({ store }: Readable, ids: readonly AssetId[]): Promise<AssetRow[]> {
  const assets = await Promise.all(ids.map((id) => store.get('assets', id)))
  return assets.filter((asset) => asset !== undefined)
}

/** The ids of all pictures of this device. */
export async function listAssets({ store }: Storage): Promise<AssetId[]> {
  return (await store.all('assets')).map(({ id }) => id)
}
