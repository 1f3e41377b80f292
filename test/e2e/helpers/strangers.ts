import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Strangers extends AsyncDisposable {
  /** What a browser must be told to ask, for everything but this machine. */
  readonly proxy: string
  /** The addresses that were asked for, in order; of encrypted ones the host and port. */
  asked(): string[]
}

/** Chrome asks its maker what the fields of a page are for, whichever page it is. */
const BROWSERS_OWN = new Set(['content-autofill.googleapis.com:443'])

/** Stands for every other host there is: nothing is behind it, and it notes who was asked for. */
export async function strangers(): Promise<Strangers> {
  const asked: string[] = []
  const server = createServer(({ url }, response) => {
    asked.push(url!)
    response.end()
  })
  server.on('connect', ({ url }, socket) => {
    if (!BROWSERS_OWN.has(url!)) asked.push(url!)
    socket.destroy()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    proxy: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: () => asked,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}
