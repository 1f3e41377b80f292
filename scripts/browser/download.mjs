import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'

const FIRST_BYTES_MS = 30_000
const WHOLE_MS = 180_000
const CONNECT_MS = 10_000

/**
 * Lets Playwright fetch its own browser. It is only the first way of several, so it must not hold
 * up a machine that cannot reach the download: without a first byte soon it is given up, and only
 * a download that is under way gets the time it needs. Whether it worked is for the caller to look.
 */
export async function downloadBrowser() {
  process.stdout.write('Playwright has no browser here yet: trying to download one…\n')
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli')
  const child = spawn(process.execPath, [cli, 'install', '--no-shell', 'chromium'], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: String(CONNECT_MS) },
  })
  const giveUp = () => child.kill()
  const noFirstByte = setTimeout(giveUp, FIRST_BYTES_MS)
  const tooLong = setTimeout(giveUp, WHOLE_MS)
  child.stdout.on('data', (text) => {
    if (/\d%/.test(text)) clearTimeout(noFirstByte)
  })
  await new Promise((resolve) => {
    child.on('error', resolve)
    child.on('exit', resolve)
  })
  clearTimeout(noFirstByte)
  clearTimeout(tooLong)
  // A process of the download's own may still hold the pipe, and would keep this one alive.
  child.stdout.destroy()
}
