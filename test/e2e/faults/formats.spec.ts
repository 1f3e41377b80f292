import type { Page } from '@playwright/test'
import { addTouchpoint, openSample, saved } from '../helpers/app.ts'
import { emptyPage, readDatabase, writeRows } from '../helpers/database.ts'
import { expect, test } from '../helpers/test.ts'

/** Lets a page's database be so many versions older or newer than this build's. */
function shiftVersion(page: Page, by: number) {
  return page.addInitScript((by) => {
    const { open } = IDBFactory.prototype
    IDBFactory.prototype.open = function (name, version) {
      // A version of ours is ten of the browser's.
      return version === undefined
        ? open.call(this, name)
        : open.call(this, name, version + 10 * by)
    }
  }, by)
}

test('a map that a newer Parcours wrote is refused in words, and not one byte is written', async ({
  page,
  context,
}) => {
  await openSample(page)
  const address = page.url()
  await addTouchpoint(page, 'Loyalty', 'From the future')
  await saved(page)
  await page.getByRole('link', { name: 'My maps' }).click()
  await expect(page.getByRole('listitem').locator('img').first()).toBeVisible()
  const { checkpoints, journeys } = await readDatabase(page)
  const newest = checkpoints!.filter(({ documentId }) => documentId === journeys![0]!.id).at(-1)!
  await page.goto('about:blank')
  // No page of the app is open meanwhile that could still write.
  const quiet = await emptyPage(context)
  await writeRows(quiet, 'checkpoints', [{ ...newest, version: Number(newest.version) + 1 }])
  const before = await readDatabase(quiet)

  for (let round = 0; round < 2; round += 1) {
    await page.goto(address)
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('newer version')
    await page.keyboard.press('Control+z')
    await page.getByRole('link', { name: 'Back to my maps' }).click()
    await expect(page.getByRole('link', { name: 'First online order' })).toBeVisible()
  }
  expect(await readDatabase(page)).toEqual(before)
})

test('a database that a newer Parcours made is left as it is, and the window says that it keeps nothing', async ({
  page,
  context,
}) => {
  const newer = await context.newPage()
  await shiftVersion(newer, 1)
  await newer.goto('/')
  await expect(newer.getByRole('link', { name: 'First online order' })).toBeVisible()
  await expect(newer.getByRole('listitem').locator('img').first()).toBeVisible()
  // What is written after the heading is there, as the sample and its picture, is written by now.
  await newer.close()
  const quiet = await emptyPage(context)
  const before = await readDatabase(quiet)

  await openSample(page)
  await expect(page.getByRole('alert')).toContainText('Export the map to keep it')
  await addTouchpoint(page, 'Loyalty', 'Not kept')
  await expect(page.getByRole('status', { name: 'Save state' })).toHaveText(/Not kept/)
  expect(await readDatabase(quiet)).toEqual(before)
})

test('a window of an older build lets go and says reload, and the newer one opens with all that it kept', async ({
  page,
  context,
}) => {
  await shiftVersion(page, -1)
  await openSample(page)
  await addTouchpoint(page, 'Loyalty', 'Made before')
  await saved(page)
  const address = page.url()

  const newer = await context.newPage()
  await newer.goto('/')
  await newer.goto(address)
  await expect(newer.getByRole('button', { name: 'Touchpoint: Made before' })).toBeVisible()
  await addTouchpoint(newer, 'Loyalty', 'Made after')
  await saved(newer)
  await expect(page.getByRole('alert')).toContainText('Reload the page')
  await addTouchpoint(page, 'Loyalty', 'Too late')
  await expect(page.getByRole('status', { name: 'Save state' })).toHaveText('Not saved')

  await newer.reload()
  await expect(newer.getByRole('button', { name: 'Touchpoint: Made after' })).toBeVisible()
  await expect(newer.getByRole('button', { name: 'Touchpoint: Too late' })).toHaveCount(0)
})

test('a window that does not let go is not waited for without end, and what is made then is said not to be kept', async ({
  page: newer,
  context,
}) => {
  const stubborn = await emptyPage(context)
  await stubborn.evaluate(async () => {
    await new Promise((resolve) => {
      indexedDB.open('parcours', 1).onsuccess = resolve
    })
  })
  await newer.goto('/')
  await expect(newer.getByRole('heading', { name: 'My maps' })).toBeVisible()
  await newer.getByRole('link', { name: 'First online order' }).click()
  await expect(newer.getByRole('alert')).toContainText('Export the map to keep it')
})
