import type { Page } from '@playwright/test'
import { writeJourneyFile } from '@/exchange/journeyFile'
import { largeMap } from '../../insights/largeMap'
import { board, middleOf, openLibrary, saved, settled } from '../helpers/app.ts'
import { readDatabase } from '../helpers/database.ts'
import { toldAndClosed } from '../helpers/exporting.ts'
import { times } from '../helpers/long.ts'
import { expect, test } from '../helpers/test.ts'

/** More than can all be in view as elements, in the short form too. */
const CARDS = times('PARCOURS_CARDS', 300)

/** Every kind of file. */
const EXPORTS = [
  'Journey file',
  'PNG image',
  'JPEG image',
  'SVG drawing',
  'PDF document',
  'PowerPoint deck',
  'Excel workbook',
  'CSV table',
  'Markdown report',
  'Mermaid journey',
  'Web page',
]

test(`a map of ${CARDS} cards opens, pans, is edited and saved, and every export ends or says its limit`, async ({
  page,
}) => {
  test.setTimeout(20 * 60_000)
  const { map, library } = largeMap(CARDS)
  const file = await writeJourneyFile(map, library, async () => [])
  await openLibrary(page)
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Import' })
  await dialog.getByLabel('File').setInputFiles({
    name: 'large.journey',
    mimeType: 'application/vnd.parcours+json',
    buffer: Buffer.from(file),
  })
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(page).toHaveURL(/#\/map\//, { timeout: 120_000 })
  await saved(page)
  await expectFar(page)

  const { checkpoints } = await readDatabase(page)
  const kept = checkpoints!.find(({ documentId }) => page.url().endsWith(String(documentId)))!
  const id = Object.keys((kept.document as typeof map).card)[2]!
  const address = `${page.url()}?card=${id}`
  const card = page.locator(`[data-card-id="${id}"]`)
  await page.goto('about:blank')
  await page.goto(address)
  await expect(card).toBeInViewport()
  const { x } = await settled(card)
  await board(page).hover()
  await page.mouse.wheel(80, 0)
  await expect.poll(async () => (await settled(card)).x).not.toBe(x)

  const middle = await middleOf(card)
  await page.mouse.dblclick(middle.x, middle.y)
  await expect(board(page).getByRole('textbox')).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Edited')
  await page.keyboard.press('Enter')
  await saved(page)
  for (const name of EXPORTS) {
    const from = performance.now()
    const outcome = await exported(page, name)
    process.stdout.write(`      ${name}: ${outcome}, ${Math.round(performance.now() - from)} ms\n`)
  }
  await page.reload()
  await expect(card).toHaveAccessibleName(/: Edited$/)
})

/** Opened as a whole it is one picture, in which something is to be seen, and next to no elements. */
async function expectFar(page: Page) {
  const picture = page.locator('[data-far-view]')
  await expect(picture).toBeVisible()
  await expect.poll(() => page.locator('[data-card-id]').count()).toBeLessThan(10)
  const colours = () =>
    picture.evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
      return new Set(new Uint32Array(data.buffer)).size
    })
  await expect.poll(colours).toBeGreaterThan(5)
}

/** Exports the map as it is offered first; gives the file's name, or the limit that was said. */
async function exported(page: Page, name: string): Promise<string> {
  const download = page.waitForEvent('download', { timeout: 5 * 60_000 })
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('menuitem', { name }).click()
  const dialog = page.getByRole('dialog', { name })
  const direct = download.then((file) => file.suggestedFilename())
  const asked = dialog.waitFor().then(() => undefined)
  asked.catch(() => {})
  const first = await Promise.race([direct, asked])
  if (!first) {
    const limit = dialog.getByText(/more than a browser can draw/)
    if (await limit.isVisible()) {
      download.catch(() => {})
      const said = `limit said: ${await limit.textContent()}`
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
      return said
    }
    // A dialog that only tells how far it is has nothing to press, and goes when the file is there.
    const press = dialog.getByRole('button', { name: 'Export', exact: true }).click()
    press.catch(() => {})
  }
  const failed = dialog.getByRole('alert').waitFor({ timeout: 5 * 60_000 })
  const failure = failed.then(async () => {
    throw new Error(`${name}: ${await dialog.getByRole('alert').textContent()}`)
  })
  failure.catch(() => {})
  const fileName = await Promise.race([direct, failure])
  await toldAndClosed(page, dialog, fileName)
  return fileName
}
