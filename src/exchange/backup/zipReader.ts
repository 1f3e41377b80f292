import { crc32 } from '../export/pngChunks'
import { BackupError } from './backupError'

/** A zip of which each file is read when it is asked for, so that it may be larger than the memory. */
export type ZipReader = {
  readonly paths: ReadonlySet<string>
  /**
   * A file, unpacked and checked.
   * @throws BackupError `missing`, `damaged`, or `tooLarge` beyond `limit` bytes.
   */
  read(path: string, limit: number): Promise<Uint8Array<ArrayBuffer>>
}

/** More files than a backup of ten thousand maps. */
export const MOST_FILES = 60_000

type Entry = {
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly at: number
}

// The parts of a zip, as its specification (APPNOTE 6.3) has them.
const END = 0x06054b50
const END_LENGTH = 22
const LONGEST_COMMENT = 0xffff
const CENTRAL = 0x02014b50
const CENTRAL_LENGTH = 46
const LOCAL = 0x04034b50
const LOCAL_LENGTH = 30
const STORED = 0
const DEFLATED = 8

/**
 * Reads a zip's directory, which lies at its end.
 * @throws BackupError `notZip`, or `tooMany` files.
 */
export async function openZip(zip: Blob): Promise<ZipReader> {
  const entries = await readDirectory(zip).catch((error: unknown) => {
    throw error instanceof BackupError ? error : new BackupError({ code: 'notZip' })
  })
  return {
    paths: new Set(entries.keys()),
    async read(path, limit) {
      const entry = entries.get(path)
      if (!entry) throw new BackupError({ code: 'missing' })
      if (entry.size > limit) throw tooLarge(entry.size, limit)
      const bytes = await unpack(zip, entry, limit).catch((error: unknown) => {
        throw error instanceof BackupError ? error : new BackupError({ code: 'damaged' })
      })
      if (bytes.length !== entry.size || crc32(bytes) !== entry.crc)
        throw new BackupError({ code: 'damaged' })
      return bytes
    },
  }
}

async function readDirectory(zip: Blob): Promise<Map<string, Entry>> {
  const tailAt = Math.max(0, zip.size - END_LENGTH - LONGEST_COMMENT)
  const tail = await viewOf(zip, tailAt, zip.size)
  let end = tail.byteLength - END_LENGTH
  while (end >= 0 && tail.getUint32(end, true) !== END) end -= 1
  if (end < 0) throw new BackupError({ code: 'notZip' })
  const count = tail.getUint16(end + 10, true)
  const length = tail.getUint32(end + 12, true)
  const start = tail.getUint32(end + 16, true)
  if (count > MOST_FILES) throw new BackupError({ code: 'tooMany', count, limit: MOST_FILES })
  const directory = await viewOf(zip, start, start + length)
  const entries = new Map<string, Entry>()
  let at = 0
  for (let index = 0; index < count; index += 1) {
    if (directory.getUint32(at, true) !== CENTRAL) throw new BackupError({ code: 'notZip' })
    const nameLength = directory.getUint16(at + 28, true)
    const name = new Uint8Array(directory.buffer, at + CENTRAL_LENGTH, nameLength)
    entries.set(new TextDecoder().decode(name), {
      method: directory.getUint16(at + 10, true),
      crc: directory.getUint32(at + 16, true),
      packed: directory.getUint32(at + 20, true),
      size: directory.getUint32(at + 24, true),
      at: directory.getUint32(at + 42, true),
    })
    const rest = directory.getUint16(at + 30, true) + directory.getUint16(at + 32, true)
    at += CENTRAL_LENGTH + nameLength + rest
  }
  return entries
}

async function unpack(zip: Blob, entry: Entry, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const head = await viewOf(zip, entry.at, entry.at + LOCAL_LENGTH)
  if (head.getUint32(0, true) !== LOCAL) throw new BackupError({ code: 'damaged' })
  const names = head.getUint16(26, true) + head.getUint16(28, true)
  const start = entry.at + LOCAL_LENGTH + names
  const packed = zip.slice(start, start + entry.packed)
  if (entry.method === STORED) return new Uint8Array(await packed.arrayBuffer())
  if (entry.method !== DEFLATED) throw new BackupError({ code: 'damaged' })
  return inflate(packed, entry.size, limit)
}

/** What is announced need not be what comes: it is counted as it does. */
async function inflate(
  packed: Blob,
  size: number,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(size)
  const reader = packed.stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  let length = 0
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    if (length + next.value.length > size) {
      await reader.cancel().catch(() => {})
      throw length + next.value.length > limit
        ? tooLarge(length + next.value.length, limit)
        : new BackupError({ code: 'damaged' })
    }
    bytes.set(next.value, length)
    length += next.value.length
  }
  return length === size ? bytes : bytes.subarray(0, length)
}

async function viewOf(zip: Blob, start: number, end: number): Promise<DataView<ArrayBuffer>> {
  return new DataView(await zip.slice(start, end).arrayBuffer())
}

function tooLarge(size: number, limit: number): BackupError {
  return new BackupError({ code: 'tooLarge', size, limit })
}
