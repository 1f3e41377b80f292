import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { board, detailsOf, openLibrary, openSample, saved } from './helpers/app.ts'
import { toldAndClosed } from './helpers/exporting.ts'
import { axe, expect, test } from './helpers/test.ts'

const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Import', exact: true })

async function openImport(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(dialogOf(page)).toBeVisible()
  return dialogOf(page)
}

async function paste(dialog: Locator, text: string): Promise<void> {
  await dialog.getByRole('textbox', { name: 'Paste text' }).fill(text)
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()
}

/** Drops a file on the page as an operating system does, once the page has said that it takes it. */
async function drop(page: Page, name: string, content: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([name, content]) => {
      const data = new DataTransfer()
      data.items.add(new File([content!], name!))
      return data
    },
    [name, content],
  )
  await expect(async () => {
    await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer })
    await expect(page.getByText('Drop the file to import it')).toBeVisible({ timeout: 1000 })
  }).toPass()
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
}

const OUTLINE = `Booking
  Website (+1)
    ! Too many steps
    > Shorter form
  Phone call (-1)
Stay
  Check-in (+2)
    ? So friendly
`

test('notes that were typed as an outline become a map', async ({ page }) => {
  await openLibrary(page)
  await paste(await openImport(page), OUTLINE)
  const report = page.getByRole('dialog', { name: 'Import report' })
  await expect(report.or(board(page))).toBeVisible()
  if (await report.isVisible()) await report.getByRole('button', { name: 'Open the map' }).click()
  await expect(page.getByRole('button', { name: 'Stage: Booking' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Touchpoint: Check-in' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Pain point: Too many steps' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Opportunity: Shorter form' })).toBeVisible()
  await expect(page.getByRole('slider', { name: /at Check-in$/ })).toHaveAttribute(
    'aria-valuenow',
    '2',
  )
})

test('an outline is added to the open map as one step, which undo takes back', async ({ page }) => {
  await openSample(page)
  await page.keyboard.press('Control+o')
  const dialog = dialogOf(page)
  await dialog.getByRole('radio', { name: 'Part of this map' }).check({ force: true })
  await paste(dialog, OUTLINE)
  await expect(dialog).toBeHidden()
  const stay = page.getByRole('button', { name: 'Stage: Stay' })
  await expect(stay).toBeVisible()
  await expect(page.getByRole('button', { name: 'Touchpoint: Pay online' })).toBeVisible()
  await saved(page)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(stay).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled()
})

test('a Mermaid journey is read with what it garbles, and the report says where', async ({
  page,
}) => {
  await openLibrary(page)
  const dialog = await openImport(page)
  await paste(
    dialog,
    'journey\n  title My working day\n  section Go to work\n    Make tea: 5: Me\n    Call at 10:30: 3: Me, Cat\n',
  )
  const report = page.getByRole('dialog', { name: 'Import report' })
  await expect(report).toContainText('line 5')
  await report.getByRole('button', { name: 'Open the map' }).click()
  await expect(page.getByRole('button', { name: 'Touchpoint: Call at 10:30' })).toBeVisible()
  await expect(page.getByRole('slider', { name: 'Emotion of Me at Make tea' })).toHaveAttribute(
    'aria-valuenow',
    '2',
  )
})

test('a Mermaid journey that Mermaid rejects is refused with its line, and nothing is imported', async ({
  page,
}) => {
  await openLibrary(page)
  const dialog = await openImport(page)
  await paste(dialog, 'journey\n  title Fine\n  section One\n    No score here\n')
  await expect(dialog.getByRole('alert')).toHaveText(/^Line 4: .*Nothing was imported\.$/)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('link', { name: 'First online order' })).toHaveCount(1)
})

test('a table is dropped on the library, mapped with a preview, and becomes a map', async ({
  page,
}) => {
  await openLibrary(page)
  await drop(
    page,
    'notes.csv',
    'Stage;Discovery;Purchase\nTouchpoints;Advert;Shop\nPain points;Too loud;"Queue\nNo trolley"\nScore;1;-1,5\n',
  )
  const dialog = dialogOf(page)
  await expect(dialog.getByText('Queue', { exact: true })).toBeVisible()
  await axe(page, '[role=dialog]')
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()
  const report = page.getByRole('dialog', { name: 'Import report' })
  await expect(report.or(board(page))).toBeVisible()
  if (await report.isVisible()) await report.getByRole('button', { name: 'Open the map' }).click()
  await expect(page.getByRole('button', { name: 'Touchpoint: Shop' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Pain point: No trolley' })).toBeVisible()
})

test('a workbook comes back as the map that it was made of', async ({ page }) => {
  await openSample(page)
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Excel workbook' }).click()
  const file = await download
  const exporting = page.getByRole('dialog', { name: 'Excel workbook' })
  await toldAndClosed(page, exporting, file.suggestedFilename())
  const content = await readFile(await file.path())
  await page.getByRole('link', { name: 'My maps' }).click()
  const dialog = await openImport(page)
  await dialog.getByLabel('File').setInputFiles({
    name: 'First online order.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: content,
  })
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()
  const card = page.getByRole('button', { name: 'Touchpoint: Pay online' })
  await expect(card).toBeVisible()
  await card.click()
  await expect(detailsOf(page).getByText('Cart abandonment', { exact: true })).toBeVisible()
})

test('a file that the operating system opened the app with is imported', async ({ page }) => {
  await page.addInitScript(() => {
    const file = new File(['Arrive\n  Door (+1)\n'], 'notes.txt')
    const setConsumer = (consume: (launch: object) => void) =>
      consume({ files: [{ getFile: async () => file }] })
    Object.defineProperty(window, 'launchQueue', { value: { setConsumer } })
  })
  await page.goto('/')
  await expect(page.getByRole('button', { name: 'Touchpoint: Door' })).toBeVisible()
})

test('what a drop finds no format in is refused, and the open map is as it was', async ({
  page,
}) => {
  await openSample(page)
  // What takes a drop comes with the panels, after the board.
  await expect(detailsOf(page)).toBeVisible()
  await drop(page, 'what.bin', '\u0000\u0001\u0002')
  const dialog = dialogOf(page)
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(dialog.getByRole('alert')).toContainText(/\S/)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled()
})
