import type { AssetId } from '@/model/records/card'

/** A picture as it is kept on this device. Width and height in pixels. */
export type Asset = {
  readonly id: AssetId
  readonly blob: Blob
  readonly width: number
  readonly height: number
}

/** Gives those of the pictures that this device has. */
export type LoadAssets = (ids: readonly AssetId[]) => Promise<readonly Asset[]>

/**
 * The kinds of picture that a file may bring. SVG is not among them: it can carry scripts, which
 * would run when such a picture is opened by its own address.
 */
export const PICTURE_TYPES = [
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/gif',
  'image/avif',
] as const

/** More at once than this is more than a call takes as arguments. */
const CHUNK = 0x8000

/** A blob's bytes as base64. */
export async function toBase64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer())
  let binary = ''
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return btoa(binary)
}

/** The bytes that a base64 text stands for; nothing where it is not one. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const binary = atob(text)
    const bytes = new Uint8Array(binary.length)
    for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at)
    return bytes
  } catch {
    return undefined
  }
}

/** A blob as a `data:` address, for files that must stand alone. */
export async function toDataUrl(blob: Blob): Promise<string> {
  return `data:${blob.type};base64,${await toBase64(blob)}`
}
