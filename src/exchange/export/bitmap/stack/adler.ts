/** The check of packed bytes (RFC 1950): their sum, and the sum of those sums, of so many bytes. */
export type Adler = { readonly sum: number; readonly sums: number; readonly length: number }

const BASE = 65_521

/** The check as it stands in four bytes. */
export function adlerOf(written: Uint8Array, length: number): Adler {
  const view = new DataView(written.buffer, written.byteOffset)
  return { sums: view.getUint16(0), sum: view.getUint16(2), length }
}

export function writeAdler({ sum, sums }: Adler): Uint8Array<ArrayBuffer> {
  const written = new Uint8Array(4)
  const view = new DataView(written.buffer)
  view.setUint16(0, sums)
  view.setUint16(2, sum)
  return written
}

/** The check of bytes once the first `count` of them are others. */
export function changedAdler(
  { sum, sums, length }: Adler,
  before: Uint8Array,
  after: Uint8Array,
  count: number,
): Adler {
  let [low, high] = [sum, sums]
  for (let at = 0; at < count; at += 1) {
    const by = after[at]! - before[at]!
    low += by
    // A byte is in each of the sums from its own place on.
    high += by * (length - at)
  }
  return { sum: within(low), sums: within(high), length }
}

/** The check of bytes and those that follow them. */
export function joinedAdler(a: Adler, b: Adler): Adler {
  return {
    // Each begins at 1.
    sum: within(a.sum + b.sum - 1),
    sums: within(a.sums + b.sums + (a.sum - 1) * b.length),
    length: a.length + b.length,
  }
}

function within(value: number): number {
  return ((value % BASE) + BASE) % BASE
}
