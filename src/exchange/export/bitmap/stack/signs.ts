/** The sign that ends a block. Those below are bytes, those above the lengths of repetitions. */
export const END = 256

type Steps = { readonly least: Uint16Array; readonly more: Uint8Array }

/**
 * What a sign for a length or a distance begins at, and how many bits after it say more (RFC 1951,
 * 3.2.5).
 */
export const LENGTHS = steps(29, 4, 3)
export const DISTANCES = steps(30, 2, 1)
// The longest length has a sign of its own.
LENGTHS.least[28] = 258
LENGTHS.more[28] = 0

/** So many signs to a number of further bits, and twice as many that have none. */
function steps(count: number, each: number, first: number): Steps {
  const least = new Uint16Array(count)
  const more = new Uint8Array(count)
  for (let sign = 0, at = first; sign < count; sign += 1) {
    more[sign] = Math.max(0, Math.floor(sign / each) - 1)
    least[sign] = at
    at += 1 << more[sign]!
  }
  return { least, more }
}
