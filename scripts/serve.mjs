import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import sirv from 'sirv'
import { HEADERS } from './headers.mjs'

export const DEFAULT_PORT = 4173
const DIST = fileURLToPath(new URL('../dist', import.meta.url))
const PORTS_TO_TRY = 20

/**
 * Serves the built app to this machine alone. Addresses inside the app are hash routes, so files
 * are all there is to serve. Files are looked up at each request: a rebuild needs no restart.
 *
 * With `cached: false` nothing is kept by the browser, so that every load is a first one.
 */
export async function serve({ port = DEFAULT_PORT, dist = DIST, cached = true } = {}) {
  const files = sirv(dist, { dev: true, etag: cached })
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
    files(request, response)
  })
  const taken = await listen(server, port)
  return {
    url: `http://127.0.0.1:${taken}`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function listen(server, first) {
  for (let port = first; ; port++) {
    try {
      await new Promise((resolve, reject) => {
        server.once('error', reject)
        server.listen(port, '127.0.0.1', () => {
          server.off('error', reject)
          resolve()
        })
      })
      return port
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || port === first + PORTS_TO_TRY) throw error
    }
  }
}

/** Serves until the process is told to stop, and says where. */
export async function serveUntilStopped(options) {
  const server = await serve(options)
  const wanted = options?.port ?? DEFAULT_PORT
  process.stdout.write(`Parcours is at ${server.url}\n`)
  if (server.port !== wanted) {
    // A browser keeps what it stores by address, port included: an unexplained empty library
    // looks like lost work.
    process.stdout.write(
      `Port ${wanted} was taken. Maps made at http://127.0.0.1:${wanted} show only there.\n`,
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => server.close().then(() => process.exit(0)))
  }
  return server
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, dist: { type: 'string', default: DIST } },
  })
  await serveUntilStopped({
    port: values.port ? Number(values.port) : DEFAULT_PORT,
    dist: values.dist,
  })
}
