import { bitsAt } from './bits'
import { type Block, blockAt, storedBytes } from './blocks'
import type { Codes } from './codes'
import { DISTANCES, END, LENGTHS } from './signs'

/** A place in a deflate stream between two of its signs. */
export type Seam = {
  /** All that the stream says before it. */
  readonly said: Uint8Array
  readonly bit: number
  /** The block that goes on there; none where the next begins there, or nothing. */
  readonly within: Block | undefined
  /** Whether nothing comes after it. */
  readonly isEnd: boolean
}

/**
 * The first seam of a deflate stream before which it says so many bytes, or its end.
 * @throws RangeError where the stream is cut off
 */
export function seamAfter(stream: Uint8Array, least: number): Seam {
  const said = createSaid(least)
  for (let bit = 0; ; ) {
    const block = blockAt(stream, bit)
    if (block.codes) {
      bit = read(stream, block.body, block.codes, said)
      if (said.isFull()) return { said: said.bytes(), bit, within: block, isEnd: false }
    } else {
      const [from, to] = storedBytes(stream, block)
      said.take(stream.subarray(from, to))
      bit = to * 8
    }
    if (said.isFull() || block.isLast)
      return { said: said.bytes(), bit, within: undefined, isEnd: block.isLast }
  }
}

/** Reads a coded block, from its body on, up to its end or until enough is said; gives the bit after. */
function read(stream: Uint8Array, body: number, codes: Codes, said: Said): number {
  const { literals, distances } = codes
  let bit = body
  while (!said.isFull()) {
    const entry = literals.entries[bitsAt(stream, bit) & literals.mask]!
    bit += entry & 255
    const sign = entry >>> 16
    if (sign === END) break
    if (sign < END) {
      said.add(sign)
      continue
    }
    const length = sign - END - 1
    const longer = bitsAt(stream, bit) % (1 << LENGTHS.more[length]!)
    bit += LENGTHS.more[length]!
    const back = distances.entries[bitsAt(stream, bit) & distances.mask]!
    const distance = back >>> 16
    bit += back & 255
    const further = bitsAt(stream, bit) % (1 << DISTANCES.more[distance]!)
    bit += DISTANCES.more[distance]!
    said.repeat(DISTANCES.least[distance]! + further, LENGTHS.least[length]! + longer)
  }
  return bit
}

type Said = ReturnType<typeof createSaid>

function createSaid(least: number) {
  let bytes = new Uint8Array(least)
  let length = 0
  const room = (more: number) => {
    if (length + more <= bytes.length) return
    const larger = new Uint8Array((length + more) * 2)
    larger.set(bytes)
    bytes = larger
  }
  return {
    isFull: () => length >= least,
    bytes: () => bytes.subarray(0, length),
    add(byte: number) {
      room(1)
      bytes[length] = byte
      length += 1
    },
    repeat(distance: number, count: number) {
      room(count)
      for (const end = length + count; length < end; length += 1)
        bytes[length] = bytes[length - distance]!
    },
    take(stored: Uint8Array) {
      room(stored.length)
      bytes.set(stored, length)
      length += stored.length
    },
  }
}
