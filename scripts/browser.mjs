import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { downloadBrowser } from './browser/download.mjs'
import { findInstalled } from './browser/installed.mjs'
import { installWithPackageManager } from './browser/package-manager.mjs'
import { runs } from './browser/runs.mjs'

const NONE =
  'No browser for the tests: install Google Chrome or Chromium, or set PARCOURS_BROWSER to the path of one.'

/**
 * Resolves to the path of a Chromium that starts on this machine. A clone and one command must be
 * enough to run the tests, on a laptop, in CI and where downloads are blocked: so each way is tried
 * in turn, and a way counts only when the browser it gives does start.
 */
export async function findBrowser() {
  const given = process.env.PARCOURS_BROWSER
  if (given) {
    if (runs(given)) return given
    throw new Error(`PARCOURS_BROWSER is ${given}, which does not start.`)
  }
  const own = chromium.executablePath()
  if (runs(own)) return own
  await downloadBrowser()
  if (runs(own)) return own
  const installed = findInstalled()
  if (installed) return installed
  installWithPackageManager()
  const fresh = findInstalled()
  if (fresh) return fresh
  throw new Error(NONE)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    process.stdout.write(`${await findBrowser()}\n`)
  } catch (error) {
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
}
