import type { Page } from '@playwright/test'
import { addTouchpoint, openSample, saved } from '../helpers/app.ts'
import { expect, test } from '../helpers/test.ts'

/** How a browser may answer when it is asked to keep this site's data: no, an error, no such question. */
const ANSWERS: readonly ((page: Page) => Promise<unknown>)[] = [
  (page) =>
    page.addInitScript(() => {
      StorageManager.prototype.persist = async () => false
      StorageManager.prototype.persisted = async () => false
    }),
  (page) =>
    page.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException('not here', 'SecurityError'))
      StorageManager.prototype.persist = refuse
      StorageManager.prototype.persisted = refuse
    }),
  (page) =>
    page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'storage', { value: undefined })
    }),
]

test('a browser that is asked to keep the data and says no, fails to answer or knows no such question saves all the same', async ({
  context,
}) => {
  for (const [index, answer] of ANSWERS.entries()) {
    const page = await context.newPage()
    await answer(page)
    await openSample(page)
    await addTouchpoint(page, 'Loyalty', `Kept ${index}`)
    await saved(page)
    await expect(page.getByRole('alert')).toHaveCount(0)
    await page.getByRole('link', { name: 'My maps' }).click()
    // The map, which stays until the library is there, has a button of the same name.
    await expect(page.getByRole('heading', { name: 'My maps' })).toBeVisible()
    await page.getByRole('button', { name: 'Settings' }).click()
    const settings = page.getByRole('dialog', { name: 'Settings' })
    await expect(settings).toContainText('may clear them when the disk runs full')
    await page.close()
  }
})
