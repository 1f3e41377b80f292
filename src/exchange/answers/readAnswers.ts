import { readApart } from '../tables/readApart'
import type { Sheet } from './table'

/** Reads a file or a pasted text of answers, apart from the page. @throws TableError */
export function readAnswers(source: Blob | string): Promise<readonly Sheet[]> {
  return readApart(
    source,
    () => new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module' }),
  )
}
