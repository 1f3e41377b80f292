import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { detailsOf, openSample } from './helpers/app.ts'
import { toldAndClosed } from './helpers/exporting.ts'
import { axeInBothThemes, expect, test } from './helpers/test.ts'

/** Opens the menu and chooses an item; gives the dialog that it opens, if it does. */
async function choose(page: Page, item: string) {
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('menuitem', { name: item, exact: true }).click()
  return page.getByRole('dialog', { name: item, exact: true })
}

/** Exports in a format as the dialog offers it; gives the file. */
async function exported(page: Page, item: string, asks: boolean) {
  const download = page.waitForEvent('download')
  const dialog = await choose(page, item)
  if (asks) await dialog.getByRole('button', { name: 'Export', exact: true }).click()
  const file = await download
  const name = file.suggestedFilename()
  // What is told stays for some seconds only: it is looked for first.
  await toldAndClosed(page, dialog, name)
  return { name, content: await readFile(await file.path()) }
}

/** Each format with how its files begin. */
const FORMATS: readonly (readonly [string, boolean, string, string])[] = [
  ['PNG image', true, 'png', '\x89PNG'],
  ['JPEG image', true, 'jpg', '\xff\xd8\xff'],
  ['SVG drawing', true, 'svg', '<?xml'],
  ['PDF document', true, 'pdf', '%PDF-'],
  ['PowerPoint deck', true, 'pptx', 'PK'],
  ['Excel workbook', false, 'xlsx', 'PK'],
  ['CSV table', false, 'csv', '\xef\xbb\xbf'],
  ['Markdown report', false, 'md', '# '],
  ['Mermaid journey', true, 'mmd', 'journey'],
  ['Web page', true, 'html', '<!doctype html>'],
]

for (const [item, asks, extension, start] of FORMATS)
  test(`${item}: the sample becomes a file of its kind`, async ({ page }) => {
    await openSample(page)
    const { name, content } = await exported(page, item, asks)
    expect(name).toBe(`First online order.${extension}`)
    expect(content.subarray(0, 64).toString('latin1')).toContain(start)
    expect(content.length).toBeGreaterThan(400)
  })

for (const item of ['PDF document', 'PowerPoint deck', 'Mermaid journey', 'Web page'])
  test(`${item}: the dialog of its choices is sound, in both themes`, async ({ page }) => {
    await openSample(page)
    await expect(await choose(page, item)).toBeVisible()
    await axeInBothThemes(page, '[role=dialog]')
  })

test('what a format leaves out is said, and the map is as it was', async ({ page }) => {
  await openSample(page)
  const download = page.waitForEvent('download')
  const dialog = await choose(page, 'Mermaid journey')
  await dialog.getByRole('button', { name: 'Export', exact: true }).click()
  await download
  await expect(dialog.getByText('What this format does not hold')).toBeVisible()
  await expect(dialog.getByRole('listitem').first()).toContainText(/\S/)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled()
  await expect(detailsOf(page)).toBeVisible()
})
