import { chunksOf, isPng } from '../export/pngChunks'
import { says } from './headSize'

const PNG_PARTS = new Set(['IHDR', 'PLTE', 'tRNS', 'sRGB', 'gAMA', 'cHRM', 'pHYs', 'IDAT', 'IEND'])
const WEBP_PARTS = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH'])

/**
 * Whether a PNG or a WebP holds its pixels and nothing else: no metadata, no further frames, no byte
 * that its format does not account for. So are the pictures that Parcours keeps; drawing them
 * anew at each journey through a file would blur them a little more each time.
 */
export function isBare(bytes: Uint8Array): boolean {
  return isPng(bytes) ? isBarePng(bytes) : isBareWebp(bytes)
}

function isBarePng(bytes: Uint8Array): boolean {
  let [length, last] = [8, '']
  for (const { type, data } of chunksOf(bytes)) {
    if (!PNG_PARTS.has(type) || last === 'IEND') return false
    length += 12 + data.length
    last = type
  }
  return last === 'IEND' && length === bytes.length
}

function isBareWebp(bytes: Uint8Array): boolean {
  if (!says(bytes, 0, 'RIFF') || !says(bytes, 8, 'WEBP')) return false
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(4, true) + 8 !== bytes.length) return false
  let at = 12
  while (at + 8 <= bytes.length) {
    if (!WEBP_PARTS.has(String.fromCharCode(...bytes.subarray(at, at + 4)))) return false
    const length = view.getUint32(at + 4, true)
    // Chunks are padded to even lengths.
    at += 8 + length + (length % 2)
  }
  return at === bytes.length
}
