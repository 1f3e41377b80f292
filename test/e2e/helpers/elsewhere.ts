import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Elsewhere extends AsyncDisposable {
  readonly origin: string
}

/** Another origin on this machine, with pages and scripts of its own: texts by their paths. */
export async function elsewhere(files: Readonly<Record<string, string>>): Promise<Elsewhere> {
  const server = createServer(({ url }, response) => {
    const isScript = url!.endsWith('.js')
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html')
    response.end(files[url!])
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}
