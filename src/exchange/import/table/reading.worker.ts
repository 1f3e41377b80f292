import { problemOf, type Reply } from '../../tables/readApart'
import type { SheetRows } from '../../tables/readRows'
import { rowsOf } from './rows'

addEventListener('message', ({ data }: MessageEvent<Uint8Array | string>) => {
  rowsOf(data).then(
    (sheets) => reply({ sheets }),
    (error: unknown) => reply(problemOf(error)),
  )
})

function reply(message: Reply<SheetRows>): void {
  postMessage(message)
}
