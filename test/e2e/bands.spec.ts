import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { held, openSample } from './helpers/app.ts'
import { toldAndClosed } from './helpers/exporting.ts'
import { expect, test } from './helpers/test.ts'

test.beforeEach(({ page }) => openSample(page))

async function pngDialog(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('menuitem', { name: 'PNG image' }).click()
  const dialog = page.getByRole('dialog', { name: 'PNG image' })
  await dialog.getByRole('radio', { name: '4×' }).check({ force: true })
  return dialog
}

async function exported(page: Page, dialog: Locator): Promise<PNG> {
  const downloading = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Export', exact: true }).click()
  const download = await downloading
  await toldAndClosed(page, dialog, download.suggestedFilename())
  return PNG.sync.read(await readFile(await download.path()))
}

/** Saves what is in sight as a view, under a name. */
async function saveView(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Shift+W')
  const dialog = page.getByRole('dialog', { name: 'Save this view' })
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name)
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
}

/** What of a whole looks like a part of it; at 4×, parts begin at every fourth pixel. */
function lookingLike(part: PNG, whole: PNG): PNG {
  const [words, of] = [part, whole].map(({ data }) => new Uint32Array(data.buffer, data.byteOffset))
  const looksLike = (left: number, top: number) => {
    let others = 0
    for (let y = 0; y < part.height; y += 37)
      for (let x = 0; x < part.width; x += 37) {
        if (words![y * part.width + x] !== of![(top + y) * whole.width + left + x]) others += 1
        if (others > 20) return false
      }
    return true
  }
  for (let y = 0; y <= whole.height - part.height; y += 4)
    for (let x = 0; x <= whole.width - part.width; x += 4) {
      if (!looksLike(x, y)) continue
      const found = new PNG({ width: part.width, height: part.height })
      PNG.bitblt(whole, found, x, y, part.width, part.height, 0, 0)
      return found
    }
  throw new Error('the part is nowhere in the whole')
}

test('a large PNG, painted in bands, is what a part of it is by itself', async ({ page }) => {
  await page.setViewportSize({ width: 1100, height: 720 })
  await page.getByRole('button', { name: 'Fit the map' }).click()
  await page.keyboard.press('Control+0')
  await expect(page.getByRole('button', { name: '100%' })).toBeVisible()
  await saveView(page, 'A part')

  const whole = await exported(page, await pngDialog(page))
  const dialog = await pngDialog(page)
  await dialog.getByRole('combobox', { name: 'View' }).selectOption('A part')
  const part = await exported(page, dialog)
  // Several bands against one: this says something of neither if they are of one kind.
  expect(whole.width * whole.height).toBeGreaterThan(24_000_000)
  expect(part.width * part.height).toBeLessThan(8_000_000)
  const { data, width, height } = lookingLike(part, whole)
  // Where a long curve is cut off, its edge is smoothed in another way, here and there.
  const others = pixelmatch(part.data, data, undefined, width, height, { threshold: 0.1 })
  expect(others / (width * height)).toBeLessThan(0.0002)
})

test('a large PNG is seen through where that is asked for, after one that is not', async ({
  page,
}) => {
  const corner = async (background: string) => {
    const dialog = await pngDialog(page)
    await dialog.getByRole('radio', { name: background }).check({ force: true })
    const { data } = await exported(page, dialog)
    return [...data.subarray(0, 4)]
  }
  expect(await corner('White')).toEqual([255, 255, 255, 255])
  expect((await corner('Transparent'))[3]).toBe(0)
})

const painters = (page: Page) => page.workers().filter((worker) => /painting/.test(worker.url()))

test('a picture that takes long is stopped, and made when it is asked for again', async ({
  page,
}) => {
  // They need their letters before they paint.
  const letCome = await held(page, /\.woff2$/)
  const dialog = await pngDialog(page)
  await dialog.getByRole('button', { name: 'Export', exact: true }).click()
  await expect(dialog.getByRole('status')).toHaveText('Drawing…')
  const stop = dialog.getByRole('button', { name: 'Stop' })
  await expect(stop).toBeFocused()
  await expect.poll(() => painters(page)).not.toHaveLength(0)
  const stopped = painters(page)
  await stop.click()
  // Others come, to be ready for the next.
  await expect.poll(() => painters(page).filter((each) => stopped.includes(each))).toHaveLength(0)
  await expect(dialog.getByRole('status')).toContainText('pixels')
  await expect(dialog.getByRole('alert')).toHaveCount(0)

  letCome()
  const png = await exported(page, dialog)
  expect(png.width).toBeGreaterThan(4000)
  await expect.poll(() => painters(page)).toHaveLength(0)
})

test('a picture whose painters do not come is no picture, and says so', async ({ page }) => {
  await page.route(/painting\.worker/, (route) => route.abort())
  const dialog = await pngDialog(page)
  await dialog.getByRole('button', { name: 'Export', exact: true }).click()
  await expect(dialog.getByRole('alert')).toHaveText(/^A part of Parcours could not be loaded/)
  await page.unroute(/painting\.worker/)
  await exported(page, dialog)
})

test('painters that did not come while somebody chose are called again for the picture', async ({
  page,
}) => {
  const tried = page.waitForEvent('requestfailed', (request) => /painting/.test(request.url()))
  await page.route(/painting\.worker/, (route) => route.abort())
  const dialog = await pngDialog(page)
  await tried
  await expect.poll(() => painters(page)).toHaveLength(0)
  await page.unroute(/painting\.worker/)
  await exported(page, dialog)
})
