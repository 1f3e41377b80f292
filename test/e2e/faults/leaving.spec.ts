import type { BrowserContext, Page } from '@playwright/test'
import { holdTyping, openSample, saved, titleField } from '../helpers/app.ts'
import { expect, test } from '../helpers/test.ts'

const card = (page: Page, title: string) =>
  page.getByRole('button', { name: `Touchpoint: ${title}`, exact: true })

/** Renames a card as far as its last letter, and leaves the field open. */
async function typeOver(page: Page, title: string, next: string) {
  await card(page, title).dblclick()
  await expect(titleField(page, 'Touchpoint')).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type(next)
}

/**
 * Closes a tab as its button does. Where leaving is questioned, stays, and leaves when all is
 * saved: nobody who was questioned has lost anything. Gives whether it was.
 */
async function close(page: Page): Promise<boolean> {
  let questioned = false
  const asked = page.waitForEvent('dialog').then(async (dialog) => {
    questioned = true
    await dialog.dismiss()
  })
  const closed = page.waitForEvent('close')
  await page.close({ runBeforeUnload: true })
  await Promise.race([asked.catch(() => closed), closed])
  if (!questioned) return false
  await saved(page)
  await page.close()
  return true
}

async function openAgain(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(address)
  return page
}

test('a tab closed 0, 50 and 300 ms after the last letter keeps it, or leaving was questioned', async ({
  page,
  context,
}) => {
  await openSample(page)
  const address = page.url()
  let shown = page
  let title = 'Search result'
  for (const wait of [0, 50, 300]) {
    const next = `Closed after ${wait} ms`
    await typeOver(shown, title, next)
    await new Promise((resolve) => setTimeout(resolve, wait))
    await close(shown)
    shown = await openAgain(context, address)
    await expect(card(shown, next)).toBeVisible()
    title = next
  }
})

test('typing is kept when its tab is hidden and when another page of ours is gone to; leaving the site is questioned', async ({
  page,
}) => {
  await openSample(page)
  const address = page.url()
  await holdTyping(page)
  await typeOver(page, 'Search result', 'Hidden')
  await expect(page.getByRole('status', { name: 'Save state' })).toHaveText('Saving…')
  await hide(page)
  await saved(page)
  await page.keyboard.press('Enter')
  await typeOver(page, 'Hidden', 'Left')
  await page.getByRole('link', { name: 'My maps' }).click()
  await expect(page.getByRole('heading', { name: 'My maps' })).toBeVisible()
  await page.goBack()
  await expect(card(page, 'Left')).toBeVisible()
  await page.reload()
  await expect(card(page, 'Left')).toBeVisible()

  await holdTyping(page)
  await typeOver(page, 'Left', 'Gone elsewhere')
  const question = page.waitForEvent('dialog')
  const going = page.goto('about:blank').catch(() => {})
  await (await question).dismiss()
  await going
  await saved(page)
  await page.goto('about:blank')
  await page.goto(address)
  await expect(card(page, 'Gone elsewhere')).toBeVisible()
})

/** Says to the page what it hears when another tab comes before it. */
async function hide(page: Page) {
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
    Reflect.deleteProperty(document, 'visibilityState')
  })
}
