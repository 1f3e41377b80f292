/** The largest picture file that is looked at, in bytes: twice what a camera of today writes. */
export const PICTURE_BYTES = 50_000_000

/**
 * The most pixels of one picture: unpacked, each takes four bytes, and a file of a few kilobytes can
 * announce billions of them.
 */
export const PICTURE_PIXELS = 100_000_000

/** The most pixels of all pictures of one imported file, for the same reason. */
export const PIXELS_AT_ONCE = 1_000_000_000

/** Pixels of the longer side: sharp on a card at 400 %, and small enough to travel in a file. */
export const PICTURE_SIDE = 1200
