import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { board, openSample } from './helpers/app.ts'
import { expect, test } from './helpers/test.ts'

test.beforeEach(({ page }) => openSample(page))

/** Chooses an item of the export menu and, in its dialog, exports with the choices that are made. */
async function exportPicture(
  page: Page,
  item: 'PNG image' | 'SVG drawing',
  choose?: (dialog: ReturnType<Page['getByRole']>) => Promise<void>,
): Promise<Download> {
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('menuitem', { name: item }).click()
  const dialog = page.getByRole('dialog', { name: item })
  await choose?.(dialog)
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Export', exact: true }).click()
  return download
}

async function pngOf(download: Download): Promise<PNG> {
  return PNG.sync.read(await readFile(await download.path()))
}

test('the PNG is the board: it differs from the screen in less than 2 % of its pixels', async ({
  page,
}) => {
  await page.setViewportSize({ width: 2400, height: 1300 })
  await page.getByRole('button', { name: 'Hide details' }).click()
  await page.getByRole('button', { name: 'Fit the map' }).click()
  await page.keyboard.press('Control+0')
  await expect(page.getByRole('button', { name: '100%' })).toBeVisible()
  const lane = (await page.getByRole('button', { name: 'Lane: Touchpoints' }).boundingBox())!
  const download = await exportPicture(page, 'PNG image', (dialog) =>
    dialog.getByRole('radio', { name: '1×' }).check({ force: true }),
  )
  const picture = await pngOf(download)
  await expect(page.getByRole('dialog')).toHaveCount(0)

  // The board's corner is found by its first lane, whose title begins at the board's left edge.
  const card = page.getByRole('button', { name: 'Touchpoint: Instagram ad' })
  const margin = 24
  const headerY = (await page.getByRole('button', { name: 'Stage: Discovery' }).boundingBox())!.y
  await page.mouse.move(5, 700)
  const left = Math.round(lane.x)
  const screen = PNG.sync.read(await page.screenshot())
  await expect(card).toBeVisible()

  const { width, height } = { width: 1480, height: 560 }
  const part = new PNG({ width, height })
  const shot = new PNG({ width, height })
  const pictureHeader = findHeader(picture, margin + 300)
  PNG.bitblt(picture, part, margin + 20, pictureHeader, width, height, 0, 0)
  PNG.bitblt(screen, shot, left + 20, Math.round(headerY), width, height, 0, 0)
  const different = pixelmatch(part.data, shot.data, undefined, width, height, { threshold: 0.1 })
  expect(different / (width * height)).toBeLessThan(0.02)
})

/** The first row at which a column meets the coloured band of the stage headers. */
function findHeader(picture: PNG, x: number): number {
  for (let y = 0; y < picture.height; y += 1) {
    const at = (y * picture.width + x) * 4
    const [red, green, blue] = picture.data.subarray(at, at + 3)
    if (red! < 120 && green! < 140 && blue! > 150) return y
  }
  throw new Error('the picture shows no stage header')
}

test('a PNG of twice the size has twice the pixels', async ({ page }) => {
  const single = await pngOf(
    await exportPicture(page, 'PNG image', (dialog) =>
      dialog.getByRole('radio', { name: '1×' }).check({ force: true }),
    ),
  )
  const double = await pngOf(
    await exportPicture(page, 'PNG image', (dialog) =>
      dialog.getByRole('radio', { name: '2×' }).check({ force: true }),
    ),
  )
  expect([double.width, double.height]).toEqual([single.width * 2, single.height * 2])
})

test('the SVG holds real text, its fonts, and asks nobody for anything', async ({ page }) => {
  const download = await exportPicture(page, 'SVG drawing')
  expect(download.suggestedFilename()).toBe('First online order.svg')
  const svg = await readFile(await download.path(), 'utf8')
  expect(svg).toContain('>Pay online</tspan>')
  expect(svg).toContain('@font-face')
  expect(svg.match(/(?:href|url)\W{1,3}https?:/)).toBeNull()

  const alone = await page.context().newPage()
  await alone.setContent(svg.slice(svg.indexOf('<svg')))
  await expect(alone.locator('svg text').filter({ hasText: 'Pay online' })).toBeVisible()
})

test('a picture of what is selected shows that alone', async ({ page }) => {
  const whole = await pngOf(await exportPicture(page, 'PNG image'))
  await page.getByRole('button', { name: 'Touchpoint: Pay online' }).click()
  const part = await pngOf(
    await exportPicture(page, 'PNG image', (dialog) =>
      dialog.getByRole('radio', { name: 'Selection' }).check({ force: true }),
    ),
  )
  expect(part.width).toBeLessThan(whole.width / 4)
  await expect(board(page)).toBeVisible()
})
