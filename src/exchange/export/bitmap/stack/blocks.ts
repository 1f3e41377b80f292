import { aligned, bitsAt } from './bits'
import { type Codes, fixedCodes, readCodes } from './codes'
import { END } from './signs'

/** A block of a deflate stream (RFC 1951); places are bits. */
export type Block = {
  readonly start: number
  readonly isLast: boolean
  /** After what it says of itself: what it holds comes from there. */
  readonly body: number
  /** None where it holds its bytes as they are, from the next whole byte on. */
  readonly codes: Codes | undefined
}

const STORED = 0
const FIXED = 1
/** Before bytes that are held as they are: how many, twice. */
const STORED_HEAD = 4

/** The block that begins at a bit. @throws RangeError where there is none */
export function blockAt(stream: Uint8Array, start: number): Block {
  if (start >= stream.length * 8) throw new RangeError('a deflate stream is cut off')
  const bits = bitsAt(stream, start)
  const kind = (bits >>> 1) & 3
  const body = start + 3
  const isLast = (bits & 1) === 1
  if (kind === STORED) return { start, isLast, body, codes: undefined }
  const codes = kind === FIXED ? fixedCodes(body) : readCodes(stream, body)
  return { start, isLast, body: codes.end, codes }
}

/** Where a block holds its bytes as they are: the first, and the one after the last. */
export function storedBytes(stream: Uint8Array, { body }: Block): readonly [number, number] {
  const head = aligned(body) >>> 3
  const from = head + STORED_HEAD
  return [from, from + (stream[head]! | (stream[head + 1]! << 8))]
}

/** All blocks of a stream, and the bit after them. @throws RangeError where it is cut off or damaged */
export function blocksOf(stream: Uint8Array): {
  readonly blocks: readonly Block[]
  readonly end: number
} {
  const blocks: Block[] = []
  for (let bit = 0; ; ) {
    const block = blockAt(stream, bit)
    bit = block.codes
      ? passOver(stream, block.body, block.codes)
      : storedBytes(stream, block)[1] * 8
    blocks.push(block)
    if (block.isLast) return { blocks, end: bit }
  }
}

/**
 * Passes over what a coded block says, from its body on; gives the bit after it. It does nothing
 * else: it goes through every sign of a large picture.
 * @throws RangeError where the block is cut off or damaged
 */
function passOver(stream: Uint8Array, body: number, { literals, distances }: Codes): number {
  const end = stream.length * 8
  for (let bit = body; ; ) {
    const entry = literals.entries[bitsAt(stream, bit) & literals.mask]!
    if (entry === 0 || bit >= end) throw new RangeError('a deflate stream is damaged')
    bit += (entry >>> 8) & 255
    const sign = entry >>> 16
    if (sign < END) continue
    if (sign === END) return bit
    bit += (distances.entries[bitsAt(stream, bit) & distances.mask]! >>> 8) & 255
  }
}
