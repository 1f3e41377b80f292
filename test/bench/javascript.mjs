import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/**
 * Follows which scripts a page asks for; `kB()` is their weight so far, gzipped. The weight is
 * taken from the built files: a body asked of the browser may be gone by then.
 */
export function followScripts(page, dist) {
  const asked = new Set()
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url())
    if (protocol === 'http:' && /\.m?js$/.test(pathname)) asked.add(pathname)
  })
  return {
    kB: () => [...asked].reduce((sum, path) => sum + gzipped(join(dist, path)), 0) / 1024,
  }
}

const weights = new Map()

function gzipped(file) {
  if (!weights.has(file)) weights.set(file, gzipSync(readFileSync(file), { level: 9 }).length)
  return weights.get(file)
}
