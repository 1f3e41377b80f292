import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const PEERS = ['excalidraw', 'tldraw']
const pageOf = (peer) => join(import.meta.dirname, `${peer}.html`)

/**
 * The peers' pages exist only while they are built: the product's own dev server looks through
 * every .html file below its root, and would go after the peers' packages.
 */
function pages() {
  const html = new Map(PEERS.map((peer) => [pageOf(peer), page(peer)]))
  return {
    name: 'pages',
    resolveId: (id) => (html.has(id) ? id : undefined),
    load: (id) => html.get(id),
  }
}

const page = (peer) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <link rel="icon" href="data:," />
    <title>${peer}</title>
    <style>
      body { margin: 0; }
      #root { position: fixed; inset: 0; }
    </style>
    <script>window.EXCALIDRAW_ASSET_PATH = '/'</script>
  </head>
  <body>
    <div id="root"></div>
    <script type="module" src="/src/${peer}.jsx"></script>
  </body>
</html>
`

export default defineConfig({
  plugins: [pages(), react()],
  define: { 'process.env.IS_PREACT': '"false"' },
  build: {
    target: 'esnext',
    chunkSizeWarningLimit: 10_000,
    rolldownOptions: { input: PEERS.map(pageOf) },
  },
})
