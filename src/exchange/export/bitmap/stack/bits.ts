/** The next 25 bits of a stream, or more; zeros beyond its end. The first is the lowest. */
export function bitsAt(stream: Uint8Array, bit: number): number {
  const byte = bit >>> 3
  const word =
    stream[byte]! | (stream[byte + 1]! << 8) | (stream[byte + 2]! << 16) | (stream[byte + 3]! << 24)
  return word >>> (bit & 7)
}

/** The first bit of a byte, from a bit on. */
export function aligned(bit: number): number {
  return (bit + 7) & ~7
}

/** Bits that are written one after the other. */
export type Bits = ReturnType<typeof createBits>

/** As many bits as fit into a word at any place within a byte. */
const STRIDE = 24

/** `size` is how many bytes will come, about. */
export function createBits(size: number) {
  let bytes = new Uint8Array(size)
  let bit = 0
  /** Makes room, and for a last word that stands out. */
  const room = (more: number) => {
    const needed = ((bit + more) >>> 3) + 8
    if (needed <= bytes.length) return
    const larger = new Uint8Array(needed + (needed >>> 2))
    larger.set(bytes)
    bytes = larger
  }
  return {
    /** Takes bits over from a stream, `to` not included. */
    copy(stream: Uint8Array, from: number, to: number): void {
      room(to - from)
      for (let at = from; at < to; at += STRIDE) {
        const count = Math.min(STRIDE, to - at)
        const word = (bitsAt(stream, at) & ((1 << count) - 1)) << (bit & 7)
        const byte = bit >>> 3
        bytes[byte]! |= word
        bytes[byte + 1]! |= word >>> 8
        bytes[byte + 2]! |= word >>> 16
        bytes[byte + 3]! |= word >>> 24
        bit += count
      }
    },
    /** Leaves what is left of a byte. */
    align(): void {
      bit = aligned(bit)
    },
    bytes: (): Uint8Array<ArrayBuffer> => bytes.subarray(0, aligned(bit) >>> 3),
  }
}
