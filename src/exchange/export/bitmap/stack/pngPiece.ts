import { chunksOf, type PngChunk, writeChunk } from '../../pngChunks'
import { type Adler, adlerOf, changedAdler } from './adler'
import { changedByRowAbove, withoutRowAbove } from './firstRow'
import { seamAfter } from './seam'
import { spliced } from './spliced'

/** One of the PNGs that lie one below the other in a larger one. */
export type PngPiece = {
  readonly size: { readonly width: number; readonly height: number }
  /** Its header, and what says how its colours are meant. */
  readonly head: readonly PngChunk[]
  /** Its pixels, as a chunk of the larger one. */
  readonly pixels: Uint8Array<ArrayBuffer>
  readonly adler: Adler
}

export const HEADER = 'IHDR'
export const PIXELS = 'IDAT'
const HEAD = new Set([HEADER, 'cICP', 'iCCP', 'sRGB', 'gAMA', 'cHRM'])

/** Around what zlib packs: two bytes before, and the check after (RFC 1950). */
const BEFORE = 2
const AFTER = 4
/** The furthest that packed bytes look back. */
const WINDOW = 32_768
/** How many values a pixel has, by its kind of colour: grey, RGB, index, grey and alpha, RGBA. */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

/**
 * Makes a PNG a piece of a larger one, with pieces above and below it, or none. What a browser packed
 * is taken over as it is, but for the first row where that looks at a row above: only to read the
 * pixels back takes longer than the browser takes to pack them.
 * @throws RangeError where it is no whole PNG
 */
export function pieceOf(
  png: Uint8Array,
  { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean },
): PngPiece {
  const chunks = [...chunksOf(png)]
  const header = chunks[0]
  if (header?.type !== HEADER) throw new RangeError('a PNG without a header')
  const view = new DataView(header.data.buffer, header.data.byteOffset, header.data.byteLength)
  const size = { width: view.getUint32(0), height: view.getUint32(4) }
  const packed = concatenated(chunks.filter(({ type }) => type === PIXELS).map(({ data }) => data))
  const stream = packed.subarray(BEFORE, -AFTER)

  const pixelBits = view.getUint8(8) * CHANNELS[view.getUint8(9)]!
  const rowLength = 1 + Math.ceil((size.width * pixelBits) / 8)
  const adler = adlerOf(packed.subarray(-AFTER), size.height * rowLength)
  const piece = { size, head: chunks.filter(({ type }) => HEAD.has(type)) }
  const changed = isFirst ? 0 : changedByRowAbove(seamAfter(stream, 1).said[0]!, rowLength)
  if (changed === 0)
    return { ...piece, adler, pixels: writeChunk(PIXELS, spliced(stream, undefined, !isLast)) }
  // What comes later may repeat what is changed, as far as packed bytes look back.
  const seam = seamAfter(stream, changed + WINDOW)
  const bytes = withoutRowAbove(seam.said, rowLength, Math.max(1, pixelBits >> 3))
  return {
    ...piece,
    adler: changedAdler(adler, seam.said, bytes, changed),
    pixels: writeChunk(PIXELS, spliced(stream, { bytes, seam }, !isLast)),
  }
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
