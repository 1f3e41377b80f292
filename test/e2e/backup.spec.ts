import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { PNG } from 'pngjs'
import { addTouchpoint, createMap, openLibrary, openSample, saved } from './helpers/app.ts'
import { axe, expect, test } from './helpers/test.ts'

/** Backs up everything by the button; gives the zip. */
async function backUp(page: Page): Promise<{ name: string; zip: Buffer }> {
  await page.getByRole('button', { name: 'Back up everything' }).click()
  const dialog = page.getByRole('dialog', { name: 'Back up everything' })
  const downloading = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Back up', exact: true }).click()
  const download = await downloading
  await expect(dialog.getByRole('status')).toContainText('is in your downloads.')
  await dialog.getByRole('button', { name: 'Close' }).click()
  return { name: download.suggestedFilename(), zip: await readFile(await download.path()) }
}

test('everything is backed up in one zip, and each map in it is a map', async ({ page }) => {
  await openLibrary(page)
  const { name, zip } = await backUp(page)
  expect(name).toMatch(/^Parcours \d{4}-\d\d-\d\d\.zip$/)
  const files = unzipSync(zip)
  expect(Object.keys(files).sort()).toEqual([
    'Maps/First online order.journey',
    'Maps/First online order.png',
    'Personas/All personas.journey',
    'Pictures/First online order/After the reload.png',
    'README.txt',
    'backup.json',
    'library.json',
  ])
  expect(PNG.sync.read(Buffer.from(files['Maps/First online order.png']!)).width).toBeGreaterThan(
    2000,
  )

  await page.getByRole('button', { name: 'Import', exact: true }).click()
  const importing = page.getByRole('dialog', { name: 'Import' })
  const text = strFromU8(files['Personas/All personas.journey']!)
  await importing.getByRole('textbox', { name: 'Paste text' }).fill(text)
  await importing.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(page.getByRole('textbox', { name: 'Map title' })).toHaveValue('All personas')
})

test('changes that could not be saved are not in a backup of everything, and that is said', async ({
  page,
  watch,
}) => {
  watch.allow(/provoked/)
  await openSample(page)
  await page.evaluate(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('provoked', 'UnknownError')
    }
  })
  await addTouchpoint(page, 'Loyalty', 'On no disk')
  await expect(page.getByRole('status', { name: 'Save state' })).toHaveText('Not saved')
  await page.getByRole('link', { name: 'My maps' }).click()
  await page.getByRole('button', { name: 'Back up everything' }).click()
  const dialog = page.getByRole('dialog', { name: 'Back up everything' })
  await dialog.getByRole('button', { name: 'Back up', exact: true }).click()
  await expect(dialog.getByRole('status')).toContainText('is in your downloads.')
  await expect(dialog.getByRole('listitem')).toContainText('could not be saved yet')
})

test('a backup brings back what was lost, and asks what to do with what is there', async ({
  page,
}) => {
  await openLibrary(page)
  await createMap(page, 'Blank', 'Lost')
  await addTouchpoint(page, 'Stage 1', 'Counter')
  await saved(page)
  await page.getByRole('link', { name: 'My maps' }).click()
  const { name, zip } = await backUp(page)

  await page.getByRole('button', { name: 'More actions for Lost' }).click()
  await page.getByRole('menuitem', { name: 'Move to trash' }).click()
  await page.getByRole('link', { name: 'Trash' }).click()
  await page.getByRole('button', { name: 'Delete for good' }).click()
  await page
    .getByRole('dialog', { name: 'Delete for good' })
    .getByRole('button', { name: 'Delete for good' })
    .click()
  await expect(page.getByText('The trash is empty.')).toBeVisible()
  await page.getByRole('link', { name: 'My maps' }).click()

  // Chosen where other files are imported too, it is known for what it is.
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  const importing = page.getByRole('dialog', { name: 'Import' })
  await importing
    .getByLabel('File')
    .setInputFiles({ name, mimeType: 'application/zip', buffer: zip })
  await importing.getByRole('button', { name: 'Import', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Restore from a backup' })
  await expect(dialog.getByText('It holds 2 maps, 2 personas')).toBeVisible()
  await expect(dialog.getByLabel('What to do with Lost')).toHaveValue('restore')
  await axe(page, '[role=dialog]')
  await dialog.getByLabel('What to do with First online order').selectOption('Keep both')
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click()
  const report = page.getByRole('dialog', { name: 'Restore report' })
  await expect(report.getByRole('heading', { name: 'Restored 1' })).toBeVisible()
  await report.getByRole('button', { name: 'Close' }).last().click()
  await expect(
    page.getByRole('link', { name: 'First online order (from the backup)' }),
  ).toBeVisible()
  await page.getByRole('link', { name: 'Lost' }).click()
  await expect(page.getByRole('button', { name: 'Touchpoint: Counter' })).toBeVisible()
})

test('a zip that is no backup is refused in words', async ({ page }) => {
  await openLibrary(page)
  await page.getByRole('button', { name: 'Restore from a backup' }).click()
  const dialog = page.getByRole('dialog', { name: 'Restore from a backup' })
  await dialog.getByLabel('Backup file').setInputFiles({
    name: 'notes.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from('PK and nothing else'),
  })
  await expect(dialog.getByRole('alert')).toHaveText(/not a zip file, or it was cut off/)
})

test('much work without a backup is said quietly, until there is one', async ({ page }) => {
  await openLibrary(page)
  // The number of its last change, as after an afternoon of work.
  await page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => {
        request.onsuccess = () => resolve(request.result)
      })
    const database = await asked(indexedDB.open('parcours'))
    const rows = database.transaction('journeys', 'readwrite').objectStore('journeys')
    const [row] = await asked(rows.getAll())
    await asked(rows.put({ ...row, sequence: 60 }))
    database.close()
  })
  await page.reload()
  await expect(page.getByText('60 changes in 1 map lie in this browser alone.')).toBeVisible()
  await expect(page.getByText('No backup yet')).toBeVisible()
  await page.getByRole('button', { name: 'Settings' }).click()
  const settings = page.getByRole('dialog', { name: 'Settings' })
  await expect(settings.getByText('has not agreed to keep your maps')).toBeVisible()
  await settings.getByRole('button', { name: 'Ask it again' }).click()
  await expect(settings.getByRole('status')).toContainText('It did not agree.')
  await expect(settings.getByText('There is no backup yet.')).toBeVisible()
  await axe(page)
  await settings.getByRole('button', { name: 'Back up everything' }).click()
  const dialog = page.getByRole('dialog', { name: 'Back up everything' })
  await dialog.getByRole('button', { name: 'Back up', exact: true }).click()
  await expect(dialog.getByRole('status')).toContainText('is in your downloads.')
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByText('Last backup just now')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Back up now' })).toHaveCount(0)
})

test('the trash is emptied by hand, by what it says', async ({ page }) => {
  await openLibrary(page)
  await page.getByRole('button', { name: 'More actions for First online order' }).click()
  await page.getByRole('menuitem', { name: 'Move to trash' }).click()
  await page.getByRole('link', { name: 'Trash' }).click()
  await page.getByRole('button', { name: 'Empty trash' }).click()
  const dialog = page.getByRole('dialog', { name: 'Empty trash' })
  await expect(dialog.getByText('“First online order”. This cannot be undone.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Empty trash' }).click()
  await expect(page.getByText('The trash is empty.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Trash' })).toBeFocused()
})
