/** A part of a PNG file: four letters and what they announce. */
export type PngChunk = { readonly type: string; readonly data: Uint8Array }

/** What every PNG begins with. */
export const PNG_SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
/** Length, letters and check of a chunk. */
const FRAME = 12

/** Whether bytes begin as every PNG does. */
export function isPng(bytes: Uint8Array): boolean {
  return PNG_SIGNATURE.every((byte, index) => bytes[index] === byte)
}

/**
 * The chunks of a PNG in their order, up to the first that is cut off or does not match its check:
 * from there on a file cannot be trusted. Their data are views of the bytes.
 */
export function* chunksOf(png: Uint8Array): Generator<PngChunk> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  for (let at = PNG_SIGNATURE.length; at + FRAME <= png.length; ) {
    const length = view.getUint32(at)
    const end = at + FRAME + length
    if (end > png.length) return
    const checked = png.subarray(at + 4, end - 4)
    if (crc32(checked) !== view.getUint32(end - 4)) return
    yield { type: String.fromCharCode(...checked.subarray(0, 4)), data: checked.subarray(4) }
    at = end
  }
}

/** The bytes of a chunk, with its length and check, as the PNG specification has it. */
export function writeChunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(FRAME + data.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  for (let index = 0; index < 4; index += 1) bytes[4 + index] = type.charCodeAt(index)
  bytes.set(data, 8)
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)))
  return bytes
}

/** What a byte does to a check by itself, and with one to three bytes after it. */
const TABLES = [Uint32Array.from({ length: 256 }, (_, byte) => shifted(byte, 8))]
for (let more = 0; more < 3; more += 1)
  TABLES.push(TABLES[more]!.map((check) => (check >>> 8) ^ TABLES[0]![check & 0xff]!))
const [FIRST, SECOND, THIRD, FOURTH] = TABLES as [
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
]

function shifted(value: number, bits: number): number {
  if (bits === 0) return value
  return shifted(value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1, bits - 1)
}

/** The check that PNG chunks carry: CRC-32 of ISO 3309. Four bytes at a time, for large pictures. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  const words = bytes.length & ~3
  for (let at = 0; at < words; at += 4) {
    crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)
    crc =
      FOURTH[crc & 0xff]! ^
      THIRD[(crc >>> 8) & 0xff]! ^
      SECOND[(crc >>> 16) & 0xff]! ^
      FIRST[crc >>> 24]!
  }
  for (let at = words; at < bytes.length; at += 1)
    crc = FIRST[(crc ^ bytes[at]!) & 0xff]! ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}
