import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'
import { chunkGroups } from './scripts/chunks.ts'
import { headersFile, PAGE_POLICY } from './scripts/headers.mjs'
import { inlineScript } from './scripts/inlineScript.ts'

/**
 * The page carries its policy itself, for hosts that send no headers; those that read `_headers`
 * send the rest too. The development server needs more, and has none.
 */
const security: Plugin = {
  name: 'security',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: PAGE_POLICY } },
  ],
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() })
  },
}

/**
 * Keeps the whole app on the device, what loads later too, so that it works without a network from
 * the first visit. A new build waits until somebody takes it: see src/app/update/updates.ts.
 */
const offline = VitePWA({
  manifest: false,
  injectRegister: null,
  workbox: {
    globPatterns: ['**/*.{html,js,css,svg,png,ttf,woff2,webmanifest}'],
    // Shop windows, for whoever has not installed it; and what the worker itself keeps.
    globIgnores: ['screenshots/**', 'share.js'],
    importScripts: ['share.js'],
    maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
    clientsClaim: true,
    cleanupOutdatedCaches: true,
    // The workbox runtime as a file of its own would be one more that could be of another build.
    inlineWorkboxRuntime: true,
    sourcemap: false,
  },
})

export default defineConfig({
  base: './',
  plugins: [react(), security, inlineScript, offline],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    target: 'es2022',
    // jsPDF would load these to draw HTML and SVG, which nothing here asks of it.
    rolldownOptions: {
      external: ['canvg', 'dompurify', 'html2canvas'],
      output: { codeSplitting: { groups: chunkGroups } },
      // React's wrappers do nothing by themselves: what React Flow wraps and nobody uses can go.
      treeshake: {
        manualPureFunctions: ['memo', 'forwardRef', 'fixedForwardRef', 'createContext'],
      },
    },
  },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'test/bench/**'],
    // The tests leave nothing behind in their modules, and loading those anew for each file costs most of the time.
    isolate: false,
    // Ends what hangs, and is no measure: properties try hundreds of maps, on slow machines too.
    testTimeout: 180_000,
    setupFiles: ['test/helpers/patience.ts', 'test/helpers/place.ts'],
  },
})
