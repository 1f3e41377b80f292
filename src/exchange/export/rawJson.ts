import { toBase64 } from '../assets'

/**
 * Anything that a browser's database can hold as JSON, to be looked through or mended by hand. What
 * JSON has no word for stands as an object with one: `{ "$blob": "image/png", "base64": … }`,
 * `{ "$date": … }`, `{ "$number": "NaN" }`. What cannot be read is said to be so in its place.
 */
export async function rawJson(value: unknown): Promise<string> {
  const blobs = new Map<Blob, unknown>()
  const told = tell(value, { blobs, above: [] })
  await Promise.all([...blobs.keys()].map(async (blob) => blobs.set(blob, await tellBlob(blob))))
  return JSON.stringify(
    told,
    (_, part: unknown) => (part instanceof Blob ? blobs.get(part) : part),
    2,
  )
}

type Telling = {
  /** The pictures and packed contents that are still to be read. */
  readonly blobs: Map<Blob, unknown>
  /** What the value lies in, to stop where it lies in itself. */
  readonly above: readonly object[]
}

function tell(value: unknown, { blobs, above }: Telling): unknown {
  if (typeof value === 'bigint') return String(value)
  if (typeof value === 'number' && !Number.isFinite(value)) return { $number: String(value) }
  if (typeof value !== 'object' || value === null) return value
  if (above.includes(value)) return { $circle: true }
  if (value instanceof Blob) {
    blobs.set(value, undefined)
    return value
  }
  const inside = (part: unknown) => tell(part, { blobs, above: [...above, value] })
  if (value instanceof Date) return { $date: Number.isNaN(+value) ? null : value.toISOString() }
  if (value instanceof ArrayBuffer) return { $bytes: [...new Uint8Array(value)] }
  if (ArrayBuffer.isView(value)) return inside(value.buffer)
  if (value instanceof Map) return { $map: [...value].map(inside) }
  if (value instanceof Set) return { $set: [...value].map(inside) }
  if (Array.isArray(value)) return value.map(inside)
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inside(part)]))
}

async function tellBlob(blob: Blob): Promise<unknown> {
  try {
    return { $blob: blob.type, base64: await toBase64(blob) }
  } catch {
    return { $blob: blob.type, unreadable: true }
  }
}
