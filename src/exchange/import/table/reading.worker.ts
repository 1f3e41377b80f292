import type { SheetRows } from '../../tables/readRows'
import { TableError, type TableProblem } from '../../tables/tableError'
import { rowsOf } from './rows'

/** What comes back for a file: its sheets, or why there are none. */
export type Reply = { readonly sheets: readonly SheetRows[] } | { readonly problem: TableProblem }

addEventListener('message', ({ data }: MessageEvent<Uint8Array | string>) => {
  rowsOf(data).then(
    (sheets) => reply({ sheets }),
    (error: unknown) =>
      reply({ problem: error instanceof TableError ? error.problem : { code: 'unreadable' } }),
  )
})

function reply(message: Reply): void {
  postMessage(message)
}
