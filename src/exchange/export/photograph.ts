/** Of a photograph, 0…1: where the eye no longer sees what JPEG leaves out. */
const QUALITY = 0.92

/**
 * The kind of file that a picture is best written as for offices and documents, which do not all know
 * WebP: a photograph as a JPEG, a tenth of its size as a PNG; what is drawn or seen through as a PNG.
 */
export async function officeKind(
  picture: Blob,
): Promise<{ readonly type: 'image/jpeg' | 'image/png'; readonly quality?: number }> {
  const isPhotograph =
    picture.type === 'image/jpeg' || (picture.type === 'image/webp' && (await isLossy(picture)))
  return isPhotograph ? { type: 'image/jpeg', quality: QUALITY } : { type: 'image/png' }
}

/** Where the first part of a WebP file begins: each has its kind, its length and what is in it. */
const FIRST = 12
/** So many parts stand before the picture at most. */
const MOST_PARTS = 16
/** Of the flags of an extended file: something is seen through, or moves. */
const SEEN_THROUGH_OR_MOVES = 0x12

/** Whether a WebP file is packed as photographs are, and nothing of it is seen through. */
async function isLossy(picture: Blob): Promise<boolean> {
  let at = FIRST
  for (let read = 0; read < MOST_PARTS && at + 8 < picture.size; read += 1) {
    const part = new DataView(await picture.slice(at, at + 9).arrayBuffer())
    const kind = String.fromCharCode(...new Uint8Array(part.buffer, 0, 4))
    if (kind === 'VP8 ') return true
    if (kind === 'VP8L') return false
    if (kind === 'VP8X' && part.getUint8(8) & SEEN_THROUGH_OR_MOVES) return false
    const length = part.getUint32(4, true)
    // Parts begin at even places.
    at += 8 + length + (length % 2)
  }
  return false
}
