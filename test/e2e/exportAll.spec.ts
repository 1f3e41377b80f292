import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import { PNG } from 'pngjs'
import { openLibrary } from './helpers/app.ts'
import { expect, test } from './helpers/test.ts'

test('everything is taken away in one zip, and each map in it is a map', async ({ page }) => {
  await openLibrary(page)
  await page.getByRole('button', { name: 'Export everything' }).click()
  const dialog = page.getByRole('dialog', { name: 'Export everything' })
  await expect(dialog.getByText('1 map, 2 personas')).toBeVisible()
  const downloading = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Export', exact: true }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/^Parcours \d{4}-\d\d-\d\d\.zip$/)
  await expect(dialog.getByRole('status')).toContainText('is in your downloads.')
  const files = unzipSync(await readFile(await download.path()))
  expect(Object.keys(files).sort()).toEqual([
    'Maps/First online order.journey',
    'Maps/First online order.png',
    'Personas/All personas.journey',
    'README.txt',
  ])
  expect(PNG.sync.read(Buffer.from(files['Maps/First online order.png']!)).width).toBeGreaterThan(
    2000,
  )
  await dialog.getByRole('button', { name: 'Close' }).click()

  await page.getByRole('button', { name: 'Import', exact: true }).click()
  const importing = page.getByRole('dialog', { name: 'Import' })
  const text = strFromU8(files['Personas/All personas.journey']!)
  await importing.getByRole('textbox', { name: 'Paste text' }).fill(text)
  await importing.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(page.getByRole('textbox', { name: 'Map title' })).toHaveValue('All personas')
})
