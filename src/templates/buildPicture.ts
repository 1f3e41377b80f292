import { createId } from '@/model/ids'
import type { AssetId } from '@/model/records/card'
import type { PictureOutline } from './outline'

/** A picture that a new map brings along. Width and height in pixels. */
export type MadePicture = {
  readonly id: AssetId
  readonly blob: Blob
  readonly width: number
  readonly height: number
}

/** A picture out of its `data:` address, which needs no way to anywhere to be read. */
export function buildPicture({ source, width, height }: PictureOutline): MadePicture {
  const [head, data] = source.split(',') as [string, string]
  const type = head.slice('data:'.length, head.indexOf(';'))
  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))
  return { id: createId('asset'), blob: new Blob([bytes], { type }), width, height }
}
