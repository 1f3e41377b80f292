import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser } from './browser.mjs'
import { serve } from './serve.mjs'
import { ROOT, runTool } from './tool.mjs'

const FOLDER = join(ROOT, 'docs/screenshots')

/** The README's pictures: the real app, as somebody sees it who opens it for the first time. */
const PICTURES = [
  { name: 'map-light', locale: 'en-US', colorScheme: 'light', open: openSample },
  { name: 'map-dark', locale: 'fr-FR', colorScheme: 'dark', open: openSample },
  { name: 'insights', locale: 'en-US', colorScheme: 'light', open: openTab('Insights') },
  { name: 'table', locale: 'en-US', colorScheme: 'light', open: openTab('Table') },
  { name: 'library', locale: 'en-US', colorScheme: 'light', open: openLibrary },
]

async function openLibrary(page) {
  for (const template of ['b2b', 'ecommerce']) {
    await page.goto(`./#/new?template=${template}`)
    await page.waitForURL(/#\/map\//)
  }
  await page.goto('./#/')
  await page.locator('main img').nth(2).waitFor()
}

async function openSample(page) {
  await page.goto('./#/')
  await page.getByRole('link', { name: /First online order|Première commande/ }).click()
  await page.getByRole('button', { name: /: (Pay online|Paiement en ligne)$/ }).click()
  await page.getByRole('slider', { name: /Camille$/ }).waitFor()
}

/** The sample, looked at another way. */
function openTab(name) {
  return async (page) => {
    await openSample(page)
    await page.getByRole('tab', { name }).click()
    await page.locator('main h2, main table').first().waitFor()
  }
}

async function takePictures(browser, address) {
  for (const { name, open, ...options } of PICTURES) {
    const viewport = { width: 1600, height: 960 }
    const context = await browser.newContext({ ...options, viewport, baseURL: `${address}/` })
    const page = await context.newPage()
    await open(page)
    await page.mouse.move(0, 0)
    await page.evaluate(() => document.fonts.ready)
    await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' })
    await context.close()
  }
}

await mkdir(FOLDER, { recursive: true })
if ((await runTool('vite', ['build', '--logLevel', 'error'])) !== 0) process.exit(1)
const site = await serve({ port: 4290, dist: join(ROOT, 'dist') })
const executablePath = await findBrowser()
const sandboxless = process.platform === 'linux' && process.getuid?.() === 0
const browser = await chromium.launch({
  executablePath,
  args: ['--disable-gpu', ...(sandboxless ? ['--no-sandbox'] : [])],
})
try {
  await takePictures(browser, site.url)
} finally {
  await browser.close()
  await site.close()
}
