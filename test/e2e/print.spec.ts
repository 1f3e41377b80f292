import { readFile } from 'node:fs/promises'
import { readPdf } from '../exchange/pdf/readPdf.ts'
import { openSample } from './helpers/app.ts'
import { toldAndClosed } from './helpers/exporting.ts'
import { expect, test } from './helpers/test.ts'

/** What is said on a page, whatever its order. */
const saidOn = (lines: readonly string[]) =>
  [...new Set(lines.map((line) => line.replace(/\s+/g, ' ').trim()))].filter(Boolean).sort()

test('what is printed is the PDF, page by page, with nothing of the app around it', async ({
  page,
}) => {
  await openSample(page)
  // Without pages, as before their code is there, the board is printed as it is seen.
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('toolbar')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Touchpoint: Pay online' })).toBeVisible()
  await page.emulateMedia({ media: null })
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('menuitem', { name: 'PDF document' }).click()
  const dialog = page.getByRole('dialog', { name: 'PDF document' })
  await dialog.getByRole('switch', { name: 'Pain points' }).press(' ')
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Export' }).click()
  const file = await download
  // The sentence stays for some seconds, and reading the file may take them.
  await toldAndClosed(page, dialog, file.suggestedFilename())
  const { pages } = await readPdf(new Blob([await readFile(await file.path())]))

  // The browser asks for the pages itself when it prints.
  await page.evaluate(() => {
    window.print = () => window.dispatchEvent(new Event('beforeprint'))
  })
  await page.keyboard.press('Control+p')
  const paper = page.locator('[data-print-pages]')
  await expect(paper).toBeAttached()
  const printed = await paper.evaluate((element) =>
    [...element.querySelectorAll(':scope > div')].map((sheet) =>
      [...sheet.querySelectorAll('tspan')].map(({ textContent }) => textContent ?? ''),
    ),
  )
  expect(printed.map(saidOn)).toEqual(pages.map(({ lines }) => saidOn(lines)))

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.locator('#root')).toBeHidden()
  await expect(paper).toBeVisible()
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(paper).toHaveCount(0)
  await page.emulateMedia({ media: null, colorScheme: null })
  await expect(page.locator('#root')).toBeVisible()

  const bytes = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const sizes = [...bytes.matchAll(/\/MediaBox \[([\d. ]+)\]/g)].map(([, box]) => box!.split(' '))
  // A3 across for the board, then A4 upright for the text.
  expect(sizes.map(([, , width, height]) => [Math.round(+width!), Math.round(+height!)])).toEqual([
    [1191, 842],
    ...pages.slice(1).map(() => [595, 842]),
  ])
})
