import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser } from './browser.mjs'
import { ROOT } from './tool.mjs'

const FOLDER = join(ROOT, 'public/icons')
const SOURCES = join(ROOT, 'scripts/icons')

/**
 * The icons of the installed app, as pixels. What a system cuts into its own shape fills the square
 * and keeps the drawing within the middle four fifths.
 */
const ICONS = [
  { name: 'icon-192', size: 192, source: join(ROOT, 'public/icon.svg') },
  { name: 'icon-512', size: 512, source: join(ROOT, 'public/icon.svg') },
  { name: 'maskable-192', size: 192, source: join(SOURCES, 'maskable.svg') },
  { name: 'maskable-512', size: 512, source: join(SOURCES, 'maskable.svg') },
  { name: 'apple-touch', size: 180, source: join(SOURCES, 'maskable.svg') },
  ...['new', 'import', 'personas'].map((name) => ({
    name: `shortcut-${name}`,
    size: 96,
    source: join(SOURCES, `${name}.svg`),
  })),
]

async function draw(page, { name, size, source }) {
  await page.setViewportSize({ width: size, height: size })
  const style = '<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>'
  await page.setContent(style + (await readFile(source, 'utf8')))
  await page.screenshot({ path: join(FOLDER, `${name}.png`), omitBackground: true })
}

await mkdir(FOLDER, { recursive: true })
const sandboxless = process.platform === 'linux' && process.getuid?.() === 0
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: ['--disable-gpu', ...(sandboxless ? ['--no-sandbox'] : [])],
})
try {
  const page = await browser.newPage()
  for (const icon of ICONS) await draw(page, icon)
} finally {
  await browser.close()
}
