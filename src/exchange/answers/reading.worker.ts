import { TableError, type TableProblem } from '../tables/tableError'
import { readSheets } from './readSheets'
import type { Sheet } from './table'

/** What comes back for a file: its sheets, or why there are none. */
export type Reply = { readonly sheets: readonly Sheet[] } | { readonly problem: TableProblem }

addEventListener('message', ({ data }: MessageEvent<Uint8Array | string>) => {
  readSheets(data).then(
    (sheets) => reply({ sheets }, buffersOf(sheets)),
    (error: unknown) => {
      const known = error instanceof TableError
      reply({ problem: known ? error.problem : { code: 'unreadable' } })
    },
  )
})

function reply(message: Reply, transfer: Transferable[] = []): void {
  postMessage(message, { transfer })
}

/** The numbers of the tables, which move instead of being copied. */
function buffersOf(sheets: readonly Sheet[]): ArrayBuffer[] {
  return sheets.flatMap(({ table }) => table.columns.map(({ codes }) => codes.buffer))
}
