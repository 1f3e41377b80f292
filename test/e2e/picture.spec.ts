import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { board, openSample, settled } from './helpers/app.ts'
import { openPdf } from './helpers/pdf.ts'
import { expect, test } from './helpers/test.ts'

test.beforeEach(({ page }) => openSample(page))

/** Chooses an item of the export menu and, in its dialog, exports with the choices that are made. */
async function exportPicture(
  page: Page,
  item: 'PNG image' | 'JPEG image' | 'SVG drawing' | 'PDF document',
  make?: (dialog: ReturnType<Page['getByRole']>) => Promise<void>,
): Promise<Download> {
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('menuitem', { name: item }).click()
  const dialog = page.getByRole('dialog', { name: item })
  await make?.(dialog)
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Export', exact: true }).click()
  return download
}

async function pngOf(download: Download): Promise<PNG> {
  return PNG.sync.read(await readFile(await download.path()))
}

/** Shows the sample at 100 % in a window that has room for all of it, and gives what is seen of the board. */
async function shownBoard(page: Page): Promise<PNG> {
  await page.setViewportSize({ width: 2400, height: 1300 })
  await page.getByRole('button', { name: 'Hide details' }).click()
  await page.getByRole('button', { name: 'Fit the map' }).click()
  await page.keyboard.press('Control+0')
  await expect(page.getByRole('button', { name: '100%' })).toBeVisible()
  // It says so from half a percent on, while the view still goes there.
  await settled(page.getByRole('button', { name: 'Stage: Discovery' }))
  // The board's corner is found by its first lane, whose title begins at the board's left edge.
  const corner = async () => ({
    x: (await page.getByRole('button', { name: 'Lane: Touchpoints' }).boundingBox())!.x,
    y: (await page.getByRole('button', { name: 'Stage: Discovery' }).boundingBox())!.y,
  })
  // In the middle of a window a board lies at fractions of a pixel, as no picture does.
  const before = await corner()
  await page.mouse.move(1200, 1200)
  await page.mouse.wheel(before.x - Math.round(before.x), before.y - Math.round(before.y))
  await expect
    .poll(async () => {
      const { x, y } = await corner()
      return Math.abs(x - Math.round(x)) + Math.abs(y - Math.round(y))
    })
    .toBeLessThan(0.05)
  const { x, y } = await corner()
  await page.mouse.move(5, 700)
  await expect(page.getByRole('button', { name: 'Touchpoint: Instagram ad' })).toBeVisible()
  return cut(PNG.sync.read(await page.screenshot()), Math.round(x) + 20, Math.round(y))
}

/** The margin around the board in a picture of the whole map, px. */
const MARGIN = 24

function cut(from: PNG, x: number, y: number): PNG {
  const part = new PNG({ width: 1480, height: 560 })
  PNG.bitblt(from, part, x, y, part.width, part.height, 0, 0)
  return part
}

/** The share of pixels that differ, 0…1. */
function difference(a: PNG, b: PNG): number {
  const { width, height } = a
  return pixelmatch(a.data, b.data, undefined, width, height, { threshold: 0.1 }) / (width * height)
}

/** A picture file as the browser shows it on a page of its own. */
async function rendered(page: Page, download: Download, type: string): Promise<PNG> {
  const data = (await readFile(await download.path())).toString('base64')
  const alone = await page.context().newPage()
  await alone.setViewportSize({ width: 1700, height: 1200 })
  await alone.setContent(
    `<body style="margin:0"><img src="data:${type};base64,${data}" style="display:block"></body>`,
  )
  await alone.locator('img').evaluate((image: HTMLImageElement) => image.decode())
  const shot = PNG.sync.read(await alone.screenshot())
  await alone.close()
  return shot
}

const choose = (...names: string[]) => {
  return async (dialog: ReturnType<Page['getByRole']>) => {
    for (const name of names) await dialog.getByRole('radio', { name }).check({ force: true })
  }
}

test('PNG and JPEG are the board: each differs from the screen in less than 2 % of its pixels', async ({
  page,
}) => {
  const screen = await shownBoard(page)
  const png = await pngOf(await exportPicture(page, 'PNG image', choose('1×')))
  await expect(page.getByRole('dialog')).toHaveCount(0)
  // Both are of one size, so the headers are where the sharper has them.
  const headerY = findHeader(png, MARGIN + 300)
  expect(difference(cut(png, MARGIN + 20, headerY), screen)).toBeLessThan(0.02)

  const jpeg = await exportPicture(page, 'JPEG image', choose('1×'))
  expect(jpeg.suggestedFilename()).toBe('First online order.jpg')
  const shown = await rendered(page, jpeg, 'image/jpeg')
  expect(difference(cut(shown, MARGIN + 20, headerY), screen)).toBeLessThan(0.02)
})

test('an SVG is the board as text and as outlines: less than 2 % of its pixels differ', async ({
  page,
}) => {
  const screen = await shownBoard(page)
  const differs = async (svg: Download) => {
    const shown = await rendered(page, svg, 'image/svg+xml')
    return difference(cut(shown, MARGIN + 20, findHeader(shown, MARGIN + 300)), screen)
  }
  const text = await exportPicture(page, 'SVG drawing', choose('As text'))
  expect(await differs(text)).toBeLessThan(0.02)
  const outlines = await exportPicture(page, 'SVG drawing', choose('As outlines'))
  expect(await readFile(await outlines.path(), 'utf8')).not.toMatch(/<text|@font-face/)
  expect(await differs(outlines)).toBeLessThan(0.02)
})

/** What is not white in a picture, px. */
function inked(picture: PNG): { x: number; y: number; width: number; height: number } {
  let [left, top, right, bottom] = [picture.width, picture.height, 0, 0]
  for (let y = 0; y < picture.height; y += 1)
    for (let x = 0; x < picture.width; x += 1) {
      const at = (y * picture.width + x) * 4
      if (picture.data[at]! + picture.data[at + 1]! + picture.data[at + 2]! > 750) continue
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
    }
  return { x: left, y: top, width: right - left + 1, height: bottom - top + 1 }
}

test('the PDF is the board: drawn at the same size, less than 2 % of its pixels differ', async ({
  page,
}) => {
  const png = await pngOf(await exportPicture(page, 'PNG image', choose('1×', 'White')))
  await expect(page.getByRole('dialog')).toHaveCount(0)
  const pdf = await exportPicture(page, 'PDF document')
  const draw = await openPdf(page, await readFile(await pdf.path()))
  const board = inked(png)
  const scale = (2 * board.width) / inked(await draw(2)).width
  const drawn = await draw(scale)
  const { x, y } = inked(drawn)
  expect(difference(cut(drawn, x + 4, y + 4), cut(png, board.x + 4, board.y + 4))).toBeLessThan(
    0.02,
  )
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
  // As drawing programs list it.
  expect(svg).toContain('inkscape:label="Stage: Purchase"')
  expect(svg).toContain('inkscape:label="Touchpoint: Pay online"')

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

test('a PNG and an SVG carry the map only where that is asked for', async ({ page }) => {
  const carry = async (dialog: ReturnType<Page['getByRole']>) =>
    dialog.getByRole('checkbox', { name: 'Carry the map inside' }).check()
  const bytesOf = async (download: Download) => readFile(await download.path(), 'latin1')
  const plain = await exportPicture(page, 'PNG image')
  expect(await bytesOf(plain)).not.toContain('parcours:journey')
  const png = await exportPicture(page, 'PNG image', carry)
  expect(await bytesOf(png)).toContain('iTXtparcours:journey')
  expect((await pngOf(png)).data.equals((await pngOf(plain)).data)).toBe(true)
  const svg = await exportPicture(page, 'SVG drawing', carry)
  expect(await bytesOf(svg)).toContain('<carried-journey xmlns="urn:parcours:journey">')
})
