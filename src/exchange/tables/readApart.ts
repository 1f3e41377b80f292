import { FILE_LIMIT } from './limits'
import { TableError, type TableProblem } from './tableError'

/** What a reading worker answers: the sheets of a file, or why there are none. */
export type Reply<Sheet> =
  | { readonly sheets: readonly Sheet[] }
  | { readonly problem: TableProblem }

/**
 * Has a file or a pasted text read by a worker, apart from the page, which stays at hand: 200 000
 * rows take seconds. The readers are loaded with the first file.
 * @throws TableError
 */
export async function readApart<Sheet>(
  source: Blob | string,
  startWorker: () => Worker,
): Promise<readonly Sheet[]> {
  const size = typeof source === 'string' ? source.length : source.size
  if (size > FILE_LIMIT) throw new TableError({ code: 'tooLarge', size, limit: FILE_LIMIT })
  if (typeof source === 'string') return answerOf(startWorker(), source, [])
  const buffer = await source.arrayBuffer().catch(() => {
    throw new TableError({ code: 'unreadable' })
  })
  return answerOf(startWorker(), new Uint8Array(buffer), [buffer])
}

function answerOf<Sheet>(
  worker: Worker,
  content: Uint8Array | string,
  transfer: Transferable[],
): Promise<readonly Sheet[]> {
  const answer = new Promise<readonly Sheet[]>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Reply<Sheet>>) => {
      if ('sheets' in data) resolve(data.sheets)
      else reject(new TableError(data.problem))
    }
    // The worker could not be loaded, or ran out of memory.
    worker.onerror = () => reject(new TableError({ code: 'unreadable' }))
    worker.postMessage(content, transfer)
  })
  return answer.finally(() => worker.terminate())
}

/** What a worker answers where reading failed. */
export function problemOf(error: unknown): { readonly problem: TableProblem } {
  return { problem: error instanceof TableError ? error.problem : { code: 'unreadable' } }
}
