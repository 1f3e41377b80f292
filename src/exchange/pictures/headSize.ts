export type Size = { readonly width: number; readonly height: number }

/**
 * How many pixels a picture announces at its head, looked up before a browser sets the memory for
 * them aside. Nothing for what is no PNG, JPEG, GIF, WebP or AVIF.
 */
export function headSize(bytes: Uint8Array): Size | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return (
      sizeOfPng(bytes, view) ??
      sizeOfGif(bytes, view) ??
      sizeOfWebp(bytes, view) ??
      sizeOfAvif(bytes, view) ??
      sizeOfJpeg(bytes, view)
    )
  } catch (error) {
    // The file ends before what it announces.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** Whether ASCII letters stand at a place. */
export function says(bytes: Uint8Array, at: number, letters: string): boolean {
  for (let index = 0; index < letters.length; index += 1)
    if (bytes[at + index] !== letters.charCodeAt(index)) return false
  return true
}

function sizeOfPng(bytes: Uint8Array, view: DataView): Size | undefined {
  if (!says(bytes, 0, '\x89PNG\r\n\x1a\n') || !says(bytes, 12, 'IHDR')) return undefined
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

function sizeOfGif(bytes: Uint8Array, view: DataView): Size | undefined {
  if (!says(bytes, 0, 'GIF87a') && !says(bytes, 0, 'GIF89a')) return undefined
  return { width: view.getUint16(6, true), height: view.getUint16(8, true) }
}

/** By the first chunk: extended, lossless or lossy, as Google's container specification has them. */
function sizeOfWebp(bytes: Uint8Array, view: DataView): Size | undefined {
  if (!says(bytes, 0, 'RIFF') || !says(bytes, 8, 'WEBP')) return undefined
  if (says(bytes, 12, 'VP8X')) {
    const side = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65536 + 1
    return { width: side(24), height: side(27) }
  }
  if (says(bytes, 12, 'VP8L')) {
    const bits = view.getUint32(21, true)
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
  }
  if (!says(bytes, 12, 'VP8 ')) return undefined
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
}

/** How far into a file the properties of an AVIF reach, bytes. */
const AVIF_HEAD = 65_536

/** The largest that any of its parts announces. */
function sizeOfAvif(bytes: Uint8Array, view: DataView): Size | undefined {
  if (!says(bytes, 4, 'ftypavi')) return undefined
  let largest: Size | undefined
  for (let at = 0; at < Math.min(bytes.length, AVIF_HEAD); at += 1) {
    if (bytes[at] !== 0x69 || !says(bytes, at, 'ispe')) continue
    const size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) }
    if (!largest || size.width * size.height > largest.width * largest.height) largest = size
  }
  return largest
}

/** Markers of JPEG that begin a frame: all from C0 to CF but three that hold tables. */
const NO_FRAME = new Set([0xc4, 0xc8, 0xcc])

function sizeOfJpeg(bytes: Uint8Array, view: DataView): Size | undefined {
  if (view.getUint16(0) !== 0xffd8) return undefined
  for (let at = 2; at < bytes.length; ) {
    if (view.getUint8(at) !== 0xff) return undefined
    const marker = view.getUint8(at + 1)
    if (marker >= 0xc0 && marker <= 0xcf && !NO_FRAME.has(marker))
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    // A marker may be padded by more of the same byte.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return undefined
}
