import { aligned, type Bits, createBits } from './bits'
import { blocksOf } from './blocks'
import type { Seam } from './seam'

/** As many bytes as a block holds that holds them as they are (RFC 1951, 3.2.4). */
const MOST_STORED = 65_535

/**
 * A deflate stream that says other bytes up to a seam, and from there what it said before. Where it
 * is to be followed by another, no block of it is the last one, and it ends with a whole byte.
 */
export function spliced(
  stream: Uint8Array,
  beginning: { readonly bytes: Uint8Array; readonly seam: Seam } | undefined,
  isFollowed: boolean,
): Uint8Array<ArrayBuffer> {
  const { bytes, seam } = beginning ?? {}
  const bits = createBits(stream.length + (bytes?.length ?? 0))
  // A packer would make a picture some hundredths smaller, at the price of one more thing that takes time.
  if (bytes) store(bits, bytes, !isFollowed && seam!.isEnd)
  if (!seam?.isEnd) takeOver(bits, stream, seam, isFollowed)
  // A block of nothing ends with a whole byte.
  if (isFollowed) store(bits, new Uint8Array(), false)
  return bits.bytes()
}

/** Writes bytes as they are, in as many blocks as it takes. */
function store(bits: Bits, bytes: Uint8Array, isLast: boolean): void {
  for (let at = 0; at === 0 || at < bytes.length; at += MOST_STORED) {
    const part = bytes.subarray(at, at + MOST_STORED)
    const end = isLast && at + MOST_STORED >= bytes.length
    bits.copy(Uint8Array.of(end ? 1 : 0), 0, 3)
    bits.align()
    const { length } = part
    // The second count is the first with each bit turned.
    const counts = [length, length >> 8, ~length, ~length >> 8]
    bits.copy(
      Uint8Array.from(counts, (count) => count & 0xff),
      0,
      32,
    )
    bits.copy(part, 0, length * 8)
  }
}

/** Writes what a stream says, or what it says after a seam, without a last block where it is followed. */
function takeOver(
  bits: Bits,
  stream: Uint8Array,
  seam: Seam | undefined,
  isFollowed: boolean,
): void {
  const { blocks, end } = blocksOf(stream)
  const source = isFollowed ? withoutLast(stream, blocks.at(-1)!.start) : stream
  if (seam?.within) bits.copy(source, seam.within.start, seam.within.body)
  const from = seam?.bit ?? 0
  let at = from
  for (const { codes, start, body } of blocks) {
    if (codes || start < from) continue
    // What is held as it is begins with a whole byte, which may lie elsewhere now.
    bits.copy(source, at, body)
    bits.align()
    at = aligned(body)
  }
  bits.copy(source, at, end)
}

/** The same stream, whose last block, from a bit on, does not say that it is the last. */
function withoutLast(stream: Uint8Array, start: number): Uint8Array {
  const copy = stream.slice()
  copy[start >>> 3]! &= ~(1 << (start & 7))
  return copy
}
