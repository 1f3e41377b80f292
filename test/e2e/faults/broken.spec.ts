import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { addTouchpoint, createMap, openLibrary, saved } from '../helpers/app.ts'
import { type Content, readDatabase, writeRows } from '../helpers/database.ts'
import { expect, test } from '../helpers/test.ts'

const GARBAGE = 'scribbled over by something else'

/** Every row that a database holds of a map. */
function rowsOf(content: Content, id: unknown) {
  return Object.entries(content).map(
    ([table, rows]) =>
      [table, rows.filter((row) => [row.id, row.documentId].includes(id))] as const,
  )
}

async function threeMaps(page: Page): Promise<string> {
  await openLibrary(page)
  for (const title of ['Broken', 'Whole']) {
    await createMap(page, 'Digital journey', title)
    await addTouchpoint(page, 'Loyalty', `A card of ${title}`)
    await saved(page)
    await page.getByRole('link', { name: 'My maps' }).click()
    await expect(page.getByRole('listitem').filter({ hasText: title }).locator('img')).toBeVisible()
  }
  const { journeys } = await readDatabase(page)
  return String(journeys!.find(({ title }) => title === 'Broken')!.id)
}

async function openFromList(page: Page, title: string) {
  await page.getByRole('link', { name: 'My maps' }).click()
  await page.getByRole('link', { name: title }).click()
}

test('of three maps one is garbage: it is listed and its bytes can be had, now and after a reload; the others open', async ({
  page,
}) => {
  const id = await threeMaps(page)
  for (const [table, rows] of rowsOf(await readDatabase(page), id))
    if (table === 'checkpoints' || table === 'journal')
      await writeRows(
        page,
        table,
        rows.map(({ documentId, sequence }) => ({ documentId, sequence, document: GARBAGE })),
      )
  await writeRows(page, 'thumbnails', [{ id, light: GARBAGE, dark: 7 }])
  await writeRows(page, 'views', [{ id, x: GARBAGE, y: null, zoom: -1 }])
  const before = rowsOf(await readDatabase(page), id)

  for (let round = 0; round < 2; round += 1) {
    await page.reload()
    await openFromList(page, 'First online order')
    await expect(page.getByRole('button', { name: 'Touchpoint: Pay online' })).toBeVisible()
    await openFromList(page, 'Whole')
    await expect(page.getByRole('button', { name: 'Touchpoint: A card of Whole' })).toBeVisible()
    await openFromList(page, 'Broken')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('could not be read')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: /Download/ }).click()
    const file = await readFile(await (await download).path(), 'utf8')
    expect(file.split(GARBAGE).length).toBeGreaterThan(2)
    await page.getByRole('link', { name: 'Back to my maps' }).click()
    await expect(page.getByRole('link', { name: 'Broken' })).toBeVisible()
  }
  expect(rowsOf(await readDatabase(page), id)).toEqual(before)
})

test('garbage in the list itself is marked, and the map behind it opens', async ({ page }) => {
  const id = await threeMaps(page)
  await writeRows(page, 'journeys', [{ id, title: 7, counts: GARBAGE, trashedAt: null }])
  await page.reload()
  const marked = page.getByRole('listitem').filter({ hasText: 'This map could not be read' })
  await expect(marked).toHaveCount(1)
  await expect(page.getByRole('link', { name: 'Whole' })).toBeVisible()
  await page.goto(`/#/map/${id}`)
  await expect(page.getByRole('button', { name: 'Touchpoint: A card of Broken' })).toBeVisible()
})
