import { readApart } from '../../tables/readApart'
import type { SheetRows } from '../../tables/readRows'

export type { SheetRows }

/**
 * The sheets of a file, or the one of a pasted text: CSV, TSV, a workbook, a range of cells, a
 * Markdown table. Read apart from the page. @throws TableError
 */
export function readTable(source: Blob | string): Promise<readonly SheetRows[]> {
  return readApart(
    source,
    () => new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module' }),
  )
}
