import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { openInBrowser } from './open.mjs'
import { serveUntilStopped } from './serve.mjs'

await build({ root: fileURLToPath(new URL('..', import.meta.url)) })
const { url } = await serveUntilStopped()
openInBrowser(url)
