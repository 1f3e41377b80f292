import { createContext, useContext } from 'react'
import type { AssetId } from '@/model/records/card'

/** Keeps a picture on this device; width and height in pixels. Rejects where there is no room. */
export type PutPicture = (blob: Blob, width: number, height: number) => Promise<AssetId>

/** How panels keep pictures: they know nothing of the storage. */
export const PicturesContext = createContext<PutPicture | null>(null)

/** How a picture is put into the map around. */
export function usePutPicture(): PutPicture {
  const put = useContext(PicturesContext)
  if (!put) throw new Error('usePutPicture stands outside the provider of pictures')
  return put
}
