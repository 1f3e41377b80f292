/** Raised where packed content unpacks to more than anything of ours would. */
class UnpackedTooLargeError extends Error {
  constructor() {
    super('The packed content is larger than a map can be.')
    this.name = 'UnpackedTooLargeError'
  }
}

/** What a whole map with its library may take unpacked, bytes: what a journey file may be. */
const LARGEST = 100 * 1024 * 1024

/** A value as compressed JSON: a map of five hundred cards takes a tenth of its size. */
export function pack(value: unknown): Promise<Blob> {
  const json = new Blob([JSON.stringify(value)])
  return new Response(json.stream().pipeThrough(new CompressionStream('gzip'))).blob()
}

/**
 * The value that was packed, unchecked.
 * @throws UnpackedTooLargeError; TypeError or SyntaxError where the content is broken.
 */
export async function unpack(content: Blob): Promise<unknown> {
  const reader = content.stream().pipeThrough(new DecompressionStream('gzip')).getReader()
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.byteLength
    if (size > LARGEST) {
      await reader.cancel()
      throw new UnpackedTooLargeError()
    }
    chunks.push(read.value)
  }
  return JSON.parse(await new Blob(chunks).text())
}
