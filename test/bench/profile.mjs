import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser } from '../../scripts/browser.mjs'

export const VIEWPORT = { width: 1440, height: 900 }

const ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Nothing beyond this machine, so that a slow network cannot slow a page that asks for it.
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
  ...(process.platform === 'linux' && process.getuid() === 0 ? ['--no-sandbox'] : []),
]

let browser

/**
 * A browser that has never seen the app, with its profile on the disk: storage in memory would
 * flatter whoever stores. Service workers are off, or a second load would not be a load.
 */
export async function openProfile(baseURL) {
  browser ??= await findBrowser()
  const folder = mkdtempSync(join(tmpdir(), 'parcours-bench-'))
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: browser,
    args: ARGS,
    baseURL,
    viewport: VIEWPORT,
    deviceScaleFactor: 1,
    locale: 'en-US',
    serviceWorkers: 'block',
    acceptDownloads: true,
  })
  context.setDefaultTimeout(120_000)
  return {
    context,
    version: context.browser()?.version(),
    async close() {
      await Promise.race([context.close().catch(() => {}), pause(5000)])
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
