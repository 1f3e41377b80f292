import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { addTouchpoint, createMap, openLibrary, saved } from '../helpers/app.ts'
import { test } from '../helpers/profile.ts'
import { expect } from '../helpers/test.ts'

const banner = (page: Page) => page.getByRole('alert').filter({ hasText: 'There is no room left' })
const touchpoint = (page: Page, title: string) =>
  page.getByRole('button', { name: `Touchpoint: ${title}`, exact: true })

/** Counts how often the line of warning goes away from here on. */
async function watchBanner(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counted = window as unknown as { gone: number }
    counted.gone = 0
    new MutationObserver((changes) => {
      for (const { removedNodes } of changes)
        for (const node of removedNodes)
          if (node instanceof Element && node.matches('[role=alert]')) counted.gone += 1
    }).observe(document.body, { childList: true, subtree: true })
  })
  return () => page.evaluate(() => (window as unknown as { gone: number }).gone)
}

test('a full disk is said as long as it lasts, takes nothing away, and saving goes on when there is room', async ({
  run,
}) => {
  const before = await run()
  await openLibrary(before.page)
  await createMap(before.page, 'Digital journey', 'Full')
  await addTouchpoint(before.page, 'Loyalty', 'While there was room')
  await saved(before.page)
  const address = before.page.url()
  await before.context.close()

  // A browser looks at the room when a database is first written to, and remembers it for a while;
  // it has less for as long as the page that said so stays where it is.
  const { page, context } = await run()
  const devtools = await context.newCDPSession(await context.newPage())
  const { origin } = new URL(address)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  await page.goto(address)
  await addTouchpoint(page, 'Loyalty', 'No room')
  await expect(page.getByRole('status', { name: 'Save state' })).toHaveText('Not saved')
  await expect(banner(page)).toBeVisible()
  const timesGone = await watchBanner(page)
  await addTouchpoint(page, 'Loyalty', 'Still no room')
  await expect(banner(page)).toBeVisible()

  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Journey file' }).click()
  const file = await readFile(await (await download).path(), 'utf8')
  for (const title of ['While there was room', 'No room', 'Still no room'])
    expect(file).toContain(`"${title}"`)

  expect(await timesGone()).toBe(0)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin })
  await saved(page)
  await expect(banner(page)).toHaveCount(0)
  await page.reload()
  for (const title of ['While there was room', 'No room', 'Still no room'])
    await expect(touchpoint(page, title)).toBeVisible()
  await page.getByRole('link', { name: 'My maps' }).click()
  await expect(page.getByRole('link', { name: 'First online order' })).toBeVisible()
})

test('a change too large for the database is called too large, tried once, and taken back', async ({
  page,
}) => {
  await openLibrary(page)
  await createMap(page, 'Digital journey')
  await saved(page)
  // What the browser says is its own: it takes no key of so many bytes.
  await page.evaluate(() => {
    const { add } = IDBObjectStore.prototype
    const counted = window as unknown as { tries: number }
    counted.tries = 0
    IDBObjectStore.prototype.add = function (row, ...rest) {
      if (!JSON.stringify(row).includes('Huge')) return add.call(this, row, ...rest)
      counted.tries += 1
      return add.call(this, { ...row, documentId: row.documentId.padEnd(70_000_000) }, ...rest)
    }
  })
  await addTouchpoint(page, 'Loyalty', 'Huge')
  await expect(page.getByRole('alert')).toContainText('too large for the browser to keep')
  await expect(page.getByRole('alert')).not.toContainText('no room')
  const tries = () => page.evaluate(() => (window as unknown as { tries: number }).tries)
  const before = await tries()
  // Longer than the first wait of what is tried again by itself.
  await new Promise((resolve) => setTimeout(resolve, 1500))
  expect(await tries()).toBe(before)

  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(touchpoint(page, 'Huge')).toHaveCount(0)
  await addTouchpoint(page, 'Loyalty', 'Small')
  await saved(page)
  await page.reload()
  await expect(touchpoint(page, 'Small')).toBeVisible()
})
