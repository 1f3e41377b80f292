import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser } from './browser.mjs'
import { serve } from './serve.mjs'
import { ROOT, runTool } from './tool.mjs'

const README = join(ROOT, 'docs/screenshots')
const MANIFEST = join(ROOT, 'public/screenshots')
const LARGE = { width: 1600, height: 960 }
const WIDE = { width: 1280, height: 720 }
const NARROW = { width: 540, height: 960 }
const ENGLISH = { locale: 'en-US', colorScheme: 'light' }

/**
 * The real app, as somebody sees it who opens it for the first time: the README's pictures, and those
 * that a browser shows before the app is installed.
 */
const PICTURES = [
  { folder: README, name: 'map-light', viewport: LARGE, ...ENGLISH, open: openSample },
  {
    folder: README,
    name: 'map-dark',
    viewport: LARGE,
    locale: 'fr-FR',
    colorScheme: 'dark',
    open: openSample,
  },
  { folder: README, name: 'insights', viewport: LARGE, ...ENGLISH, open: openTab('Insights') },
  { folder: README, name: 'table', viewport: LARGE, ...ENGLISH, open: openTab('Table') },
  { folder: README, name: 'history', viewport: LARGE, ...ENGLISH, open: openHistory },
  { folder: README, name: 'workshop', viewport: LARGE, ...ENGLISH, open: openWorkshop },
  { folder: README, name: 'present', viewport: LARGE, ...ENGLISH, open: openPresentation },
  { folder: README, name: 'debrief', viewport: LARGE, ...ENGLISH, open: openTab('Debrief') },
  { folder: README, name: 'templates', viewport: LARGE, ...ENGLISH, open: openTemplates },
  { folder: README, name: 'library', viewport: LARGE, ...ENGLISH, open: openLibrary },
  { folder: MANIFEST, name: 'map', viewport: WIDE, ...ENGLISH, open: openSample },
  { folder: MANIFEST, name: 'maps', viewport: WIDE, ...ENGLISH, open: openLibrary },
  { folder: MANIFEST, name: 'narrow', viewport: NARROW, ...ENGLISH, open: openLibrary },
]

/** Those that are named on the command line; all of them where none is. */
const wanted = PICTURES.filter(
  ({ name }) => process.argv.length === 2 || process.argv.slice(2).includes(name),
)

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

/** A workshop that has begun, with a card being typed. */
async function openWorkshop(page) {
  await openSample(page)
  await page.keyboard.press('Shift+A')
  const room = page.getByRole('region', { name: 'Workshop' })
  await room.getByRole('button', { name: /^Two hours/ }).click()
  await room.getByRole('button', { name: 'Start', exact: true }).click()
  await page.getByRole('timer').waitFor()
  await page.getByRole('button', { name: 'Touchpoint: Pay online' }).click()
  await page.keyboard.press('c')
  await page.getByRole('textbox', { name: 'Quick entry' }).waitFor()
  await page.keyboard.type('! Card refused without a reason @Cam')
  await page.getByRole('option', { name: 'Camille' }).waitFor()
}

/** The third stage of the sample, as the room sees it. */
async function openPresentation(page) {
  await openSample(page)
  await page.keyboard.press('f')
  await page.getByRole('dialog', { name: 'Presentation' }).waitFor()
  await page.keyboard.press('4')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 2, name: 'Purchase', exact: true }).waitFor()
}

async function openTemplates(page) {
  await page.goto('./#/')
  await page.getByRole('button', { name: 'New map' }).first().click()
  await page.getByRole('radio', { name: 'Healthcare visit' }).check({ force: true })
  await page
    .getByText(/12 touchpoints|11 touchpoints|10 touchpoints/)
    .first()
    .waitFor()
}

/** The sample as it was before some changes, held beside what came of them. */
async function openHistory(page) {
  await openSample(page)
  await page.getByRole('button', { name: 'History', exact: true }).click()
  await page.getByRole('textbox', { name: 'Name of the version' }).fill('Before the workshop')
  await page.getByRole('button', { name: 'Keep this version' }).click()
  const version = page.getByRole('button', { name: /^Before the workshop/ }).first()
  await version.waitFor()
  await page.getByRole('button', { name: 'Add touchpoint to Loyalty', exact: true }).click()
  await page.keyboard.type('Birthday voucher')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Pain point: Account form asks 14 fields' }).click()
  await page.keyboard.press('Delete')
  await version.click()
  await page.getByText('Compare with now').click()
  await page.getByRole('button', { name: 'Touchpoint: Birthday voucher' }).waitFor()
  await page.locator('[data-far-view]').waitFor()
}

async function takePictures(browser, address) {
  for (const { folder, name, open, ...options } of wanted) {
    const context = await browser.newContext({ ...options, baseURL: `${address}/` })
    const page = await context.newPage()
    await open(page)
    await page.mouse.move(0, 0)
    await page.evaluate(() => document.fonts.ready)
    await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' })
    await context.close()
  }
}

for (const folder of [README, MANIFEST]) await mkdir(folder, { recursive: true })
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
