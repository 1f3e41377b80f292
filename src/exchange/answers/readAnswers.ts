import { FILE_LIMIT } from '../tables/limits'
import { TableError } from '../tables/tableError'
import type { Reply } from './reading.worker'
import type { Sheet } from './table'

/**
 * Reads a file or a pasted text of answers, apart from the page, which stays at hand: 200 000 rows
 * take seconds. The readers are loaded with the first file.
 * @throws TableError
 */
export async function readAnswers(source: Blob | string): Promise<readonly Sheet[]> {
  const size = typeof source === 'string' ? source.length : source.size
  if (size > FILE_LIMIT) throw new TableError({ code: 'tooLarge', size, limit: FILE_LIMIT })
  if (typeof source === 'string') return readApart(source, [])
  const buffer = await source.arrayBuffer().catch(() => {
    throw new TableError({ code: 'unreadable' })
  })
  return readApart(new Uint8Array(buffer), [buffer])
}

function readApart(
  content: Uint8Array | string,
  transfer: Transferable[],
): Promise<readonly Sheet[]> {
  const worker = new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module' })
  const answer = new Promise<readonly Sheet[]>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Reply>) => {
      if ('sheets' in data) resolve(data.sheets)
      else reject(new TableError(data.problem))
    }
    // The worker could not be loaded, or ran out of memory.
    worker.onerror = () => reject(new TableError({ code: 'unreadable' }))
    worker.postMessage(content, transfer)
  })
  return answer.finally(() => worker.terminate())
}
