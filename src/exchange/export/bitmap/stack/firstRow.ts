/** How a row of a PNG is told (PNG specification, 9.2): as it is, or by what it differs from its surroundings in. */
const NONE = 0
const SUB = 1
const UP = 2
const AVERAGE = 3
const PAETH = 4

/**
 * How many bytes of a first row, filter and pixels, are others once there is a row above it. What
 * looks at the row above has seen zeros so far: by those, Up is the row as it is, Paeth looks left.
 */
export function changedByRowAbove(filter: number, rowLength: number): number {
  if (filter === NONE || filter === SUB) return 0
  return filter === AVERAGE ? rowLength : 1
}

/**
 * The rows of a PNG, whose first is told without a look at the one above. `pixel` is the bytes of one
 * pixel. @throws RangeError where its filter is none that PNGs have
 */
export function withoutRowAbove(
  rows: Uint8Array,
  rowLength: number,
  pixel: number,
): Uint8Array<ArrayBuffer> {
  const told = rows.slice() as Uint8Array<ArrayBuffer>
  const filter = rows[0]!
  if (filter === UP) told[0] = NONE
  else if (filter === PAETH) told[0] = SUB
  else if (filter === AVERAGE) {
    told[0] = NONE
    for (let at = 1; at < rowLength; at += 1) told[at]! += at > pixel ? told[at - pixel]! >> 1 : 0
  } else throw new RangeError(`a PNG has no filter ${filter}`)
  return told
}
