import { defineConfig } from '@playwright/test'

const PORT = Number(process.env.PARCOURS_PORT ?? 4199)

/** Chromium refuses to run its sandbox as root, as in most CI containers; nowhere else is it off. */
const sandboxless = process.platform === 'linux' && process.getuid?.() === 0

/** A browser that only does what the test asks: no first-run pages, no traffic of its own. */
const args = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(sandboxless ? ['--no-sandbox'] : []),
]

/** `npm test` builds first and names the browser it found; alone, this needs `vite build` before. */
export default defineConfig({
  testDir: 'test/e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  // Both end what hangs, and are no measure: a busy machine takes several times as long.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    viewport: { width: 1600, height: 960 },
    locale: 'en-US',
    // Each test is a first visit: only those of the offline story keep the whole app for later.
    serviceWorkers: 'block',
    trace: 'off',
    launchOptions: { executablePath: process.env.PARCOURS_BROWSER || undefined, args },
  },
  webServer: {
    command: `node scripts/serve.mjs --port ${PORT}`,
    url: `http://127.0.0.1:${PORT}`,
    reuseExistingServer: false,
  },
})
