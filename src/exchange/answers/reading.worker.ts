import { problemOf, type Reply } from '../tables/readApart'
import { readSheets } from './readSheets'
import type { Sheet } from './table'

addEventListener('message', ({ data }: MessageEvent<Uint8Array | string>) => {
  readSheets(data).then(
    (sheets) => reply({ sheets }, buffersOf(sheets)),
    (error: unknown) => reply(problemOf(error)),
  )
})

function reply(message: Reply<Sheet>, transfer: Transferable[] = []): void {
  postMessage(message, { transfer })
}

/** The numbers of the tables, which move instead of being copied. */
function buffersOf(sheets: readonly Sheet[]): ArrayBuffer[] {
  return sheets.flatMap(({ table }) => table.columns.map(({ codes }) => codes.buffer))
}
