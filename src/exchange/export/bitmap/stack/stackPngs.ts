import { PNG_SIGNATURE, writeChunk } from '../../pngChunks'
import { joinedAdler, writeAdler } from './adler'
import { HEADER, PIXELS, type PngPiece } from './pngPiece'

/** Says that zlib packed what follows, quickly (RFC 1950). */
const ZLIB = Uint8Array.of(0x78, 0x01)

/** The PNG that pieces are of, from the top down. @throws RangeError where they do not match */
export function stackPngs(pieces: readonly PngPiece[]): Blob {
  const [top] = pieces
  if (!top) throw new RangeError('no pieces')
  const kind = kindOf(top)
  if (pieces.some((piece) => kindOf(piece) !== kind)) throw new RangeError('pieces do not match')
  const height = pieces.reduce((rows, { size }) => rows + size.height, 0)
  const head = top.head.map(({ type, data }) =>
    writeChunk(type, type === HEADER ? withHeight(data, height) : data),
  )
  const adler = pieces.map((piece) => piece.adler).reduce(joinedAdler)
  const parts = [
    PNG_SIGNATURE,
    ...head,
    writeChunk(PIXELS, ZLIB),
    ...pieces.map(({ pixels }) => pixels),
    writeChunk(PIXELS, writeAdler(adler)),
    writeChunk('IEND', new Uint8Array()),
  ]
  return new Blob(parts, { type: 'image/png' })
}

/** The width of a piece and the kind of its pixels. */
function kindOf({ size, head }: PngPiece): string {
  return `${size.width} ${head[0]!.data.subarray(8)}`
}

function withHeight(header: Uint8Array, height: number): Uint8Array {
  const data = header.slice()
  new DataView(data.buffer).setUint32(4, height)
  return data
}
