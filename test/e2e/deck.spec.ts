import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { openSample } from './helpers/app.ts'
import { toldAndClosed } from './helpers/exporting.ts'
import { expect, test } from './helpers/test.ts'

const PACKER = /packing\.worker/
const packers = (page: Page) => page.workers().filter((worker) => PACKER.test(worker.url()))

async function deckDialog(page: Page): Promise<Locator> {
  await openSample(page)
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('menuitem', { name: 'PowerPoint deck' }).click()
  return page.getByRole('dialog', { name: 'PowerPoint deck' })
}

async function exported(page: Page, dialog: Locator): Promise<Buffer> {
  const downloading = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Export', exact: true }).click()
  const download = await downloading
  await toldAndClosed(page, dialog, download.suggestedFilename())
  return readFile(await download.path())
}

test('a deck is stopped while it is packed, and written when it is asked for again', async ({
  page,
}) => {
  // One that comes to half of its way and no further.
  const body = 'onmessage = () => setInterval(() => postMessage({ share: 0.5 }), 60)'
  await page.route(PACKER, (route) => route.fulfill({ contentType: 'text/javascript', body }))
  const dialog = await deckDialog(page)
  await dialog.getByRole('button', { name: 'Export', exact: true }).click()
  await expect(dialog.getByRole('status')).toHaveText('Writing… 75%')
  const stop = dialog.getByRole('button', { name: 'Stop' })
  await expect(stop).toBeFocused()
  await stop.click()
  await expect(dialog.getByRole('status')).toHaveText('Stopped. Nothing was written.')
  await expect(dialog.getByRole('alert')).toHaveCount(0)
  await expect.poll(() => packers(page)).toHaveLength(0)

  await page.unroute(PACKER)
  expect((await exported(page, dialog)).subarray(0, 2).toString()).toBe('PK')
  await expect.poll(() => packers(page)).toHaveLength(0)
})

test('a deck whose packer does not come says what to do, and can be asked for again', async ({
  page,
}) => {
  await page.route(PACKER, (route) => route.abort())
  const dialog = await deckDialog(page)
  await dialog.getByRole('button', { name: 'Export', exact: true }).click()
  await expect(dialog.getByRole('alert')).toHaveText(/^A part of Parcours could not be loaded/)
  await page.unroute(PACKER)
  expect((await exported(page, dialog)).subarray(0, 2).toString()).toBe('PK')
})
