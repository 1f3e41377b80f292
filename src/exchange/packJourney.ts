import { strFromU8, strToU8, Unzlib, zlibSync } from 'fflate'
import { ImportError } from './importError'
import { IMPORT_LIMIT } from './readJourneyFile'

/** The name of the chunk of a PNG that carries a map. */
export const CARRIED_KEYWORD = 'parcours:journey'
/** The element of an SVG's metadata that carries a map, and the namespace that it is of. */
export const CARRIED_ELEMENT = 'carried-journey'
export const CARRIED_NAMESPACE = 'urn:parcours:journey'

/** A journey file as it is carried inside a picture or a workbook: compressed by zlib. */
export function packJourney(file: string): Uint8Array<ArrayBuffer> {
  return zlibSync(strToU8(file)) as Uint8Array<ArrayBuffer>
}

/** So much is unpacked between two looks at how much there is, bytes: it may grow a thousandfold. */
const PIECE = 8 * 1024

/**
 * The journey file that was packed.
 * @throws ImportError where the bytes are none, or hold more than `limit` bytes.
 */
export function unpackJourney(packed: Uint8Array, limit = IMPORT_LIMIT): string {
  const pieces: Uint8Array[] = []
  let size = 0
  const stream = new Unzlib((piece) => {
    size += piece.length
    pieces.push(piece)
  })
  try {
    for (let at = 0; at < packed.length && size <= limit; at += PIECE)
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length)
  } catch {
    throw new ImportError({ code: 'unreadable' })
  }
  if (size > limit) throw new ImportError({ code: 'tooLarge', size, limit })
  const bytes = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return strFromU8(bytes)
}
