import { bitsAt } from './bits'
import { DISTANCES, END, LENGTHS } from './signs'

/**
 * A Huffman code to read by: the sign that the next bits begin with. An entry is the sign times
 * 65 536, plus the bits that it takes with those that say more of it times 256, plus the bits that it
 * takes. Under `mask` lie as many bits as the longest sign has.
 */
export type Code = { readonly entries: Uint32Array; readonly mask: number }

/** The codes that a block of a deflate stream is written in, and the bit after their description. */
export type Codes = { readonly literals: Code; readonly distances: Code; readonly end: number }

/** The order in which the lengths of the lengths' own code are told (RFC 1951, 3.2.7). */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

/** The codes of a block that describes none (RFC 1951, 3.2.6). */
const FIXED_LITERALS = literalsOf(
  Uint8Array.from({ length: 288 }, (_, sign) =>
    sign < 144 ? 8 : sign < 256 ? 9 : sign < 280 ? 7 : 8,
  ),
)
const FIXED_DISTANCES = distancesOf(new Uint8Array(30).fill(5))

export function fixedCodes(end: number): Codes {
  return { literals: FIXED_LITERALS, distances: FIXED_DISTANCES, end }
}

/** The codes that a block describes from a bit on. */
export function readCodes(stream: Uint8Array, from: number): Codes {
  const counts = bitsAt(stream, from)
  const literals = (counts & 31) + 257
  const distances = ((counts >>> 5) & 31) + 1
  const described = ((counts >>> 10) & 15) + 4
  let bit = from + 14
  const own = new Uint8Array(ORDER.length)
  for (let index = 0; index < described; index += 1, bit += 3)
    own[ORDER[index]!] = bitsAt(stream, bit) & 7
  const { entries, mask } = codeOf(own, () => 0)
  const lengths = new Uint8Array(literals + distances)
  for (let told = 0; told < lengths.length; ) {
    const word = bitsAt(stream, bit)
    const entry = entries[word & mask]!
    const sign = entry >>> 16
    const more = (word >>> (entry & 255)) & 127
    bit += entry & 255
    if (sign < 16) {
      lengths[told] = sign
      told += 1
      continue
    }
    // The length before a few times more, or none a few times, or many.
    const [times, bits] =
      sign === 16 ? [3 + (more & 3), 2] : sign === 17 ? [3 + (more & 7), 3] : [11 + more, 7]
    if (sign === 16) lengths.fill(lengths[told - 1]!, told, told + times)
    told += times
    bit += bits
  }
  return {
    literals: literalsOf(lengths.subarray(0, literals)),
    distances: distancesOf(lengths.subarray(literals)),
    end: bit,
  }
}

function literalsOf(lengths: Uint8Array): Code {
  return codeOf(lengths, (sign) => (sign > END ? (LENGTHS.more[sign - END - 1] ?? 0) : 0))
}

function distancesOf(lengths: Uint8Array): Code {
  return codeOf(lengths, (sign) => DISTANCES.more[sign] ?? 0)
}

/**
 * The code of signs by the length of each; 0 is none (RFC 1951, 3.2.2). `more` is how many bits say
 * more of a sign.
 */
function codeOf(lengths: Uint8Array, more: (sign: number) => number): Code {
  const counts = new Uint16Array(17)
  let longest = 1
  for (const length of lengths) {
    if (length === 0) continue
    counts[length]! += 1
    longest = Math.max(longest, length)
  }
  const next = new Uint16Array(17)
  for (let length = 1; length <= longest; length += 1)
    next[length + 1] = (next[length]! + counts[length]!) << 1
  const entries = new Uint32Array(1 << longest)
  for (let sign = 0; sign < lengths.length; sign += 1) {
    const length = lengths[sign]!
    if (length === 0) continue
    const entry = (sign << 16) | ((length + more(sign)) << 8) | length
    for (let at = reversed(next[length]!, length); at < entries.length; at += 1 << length)
      entries[at] = entry
    next[length]! += 1
  }
  return { entries, mask: entries.length - 1 }
}

/** A sign stands in a stream from its highest bit on, everything else from its lowest. */
function reversed(code: number, length: number): number {
  let turned = 0
  for (let bit = 0; bit < length; bit += 1) turned |= ((code >> bit) & 1) << (length - 1 - bit)
  return turned
}
