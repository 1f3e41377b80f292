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

/** Where a WebP file names the kind of its first part, and its flags where that is the extended one. */
const [KIND, FLAGS] = [12, 20]
/** Of the flags: something is seen through, or moves. */
const SEEN_THROUGH_OR_MOVES = 0x12

/** Whether a WebP file is packed as photographs are, and nothing of it is seen through. */
async function isLossy(picture: Blob): Promise<boolean> {
  const start = new Uint8Array(await picture.slice(0, FLAGS + 1).arrayBuffer())
  const kind = String.fromCharCode(...start.subarray(KIND, KIND + 4))
  if (kind === 'VP8X') return ((start[FLAGS] ?? 0) & SEEN_THROUGH_OR_MOVES) === 0
  return kind === 'VP8 '
}
