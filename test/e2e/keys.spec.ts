import type { Page } from '@playwright/test'
import { detailsOf, openSample, saved } from './helpers/app.ts'
import { axe } from './helpers/axe.ts'
import { readDatabase } from './helpers/database.ts'
import { expect, test } from './helpers/test.ts'

const card = (page: Page) => page.getByRole('button', { name: 'Touchpoint: Pay online' })
const hint = (page: Page) => page.getByRole('status').filter({ hasText: 'Next time' })

test('single-letter keys can be switched off: letters then do nothing, other keys and the palette still do', async ({
  page,
}) => {
  await openSample(page)
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('switch', { name: 'Single-letter keys' }).uncheck({ force: true })
  await page.keyboard.press('Escape')
  await page.reload()
  await card(page).click()
  for (const key of ['t', 'p', 's', 'Shift+L', 'Shift+Digit1', '?']) await page.keyboard.press(key)
  await page.keyboard.press('ArrowRight')
  await expect(page.locator(':focus')).toHaveAccessibleName('Touchpoint: Delivery tracking')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled()

  await page.keyboard.press('Control+k')
  await page.keyboard.type('keyboard sh')
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(sheet).toContainText('switched off in the settings')
  await sheet.getByRole('searchbox', { name: 'Search the keys' }).fill('ctrl z')
  await expect(sheet.getByRole('term').filter({ hasText: /^Undo$/ })).toBeVisible()
  await expect(sheet.getByRole('term').filter({ hasText: 'Add note' })).toHaveCount(0)
  await axe(page, '[role=dialog]')
})

test('what was done by mouse tells its key once, what was done by key tells nothing', async ({
  page,
}) => {
  await openSample(page)
  const undo = page.getByRole('button', { name: 'Undo', exact: true })
  await expect(detailsOf(page)).toBeVisible()
  // With the panels comes what was told before; what is clicked earlier than that tells nothing.
  await readDatabase(page)
  // From here on time is ours: waiting a minute takes none.
  await page.clock.install()
  await page.getByRole('button', { name: 'Add note' }).click()
  await expect(hint(page)).toHaveText(/Add note\s*Next time:\s*N/)
  await page.keyboard.type('Ask the shop')
  await page.keyboard.press('Escape')
  await page.clock.runFor(9000)
  await expect(hint(page)).toHaveCount(0)

  await page.clock.runFor(60_000)
  await page.keyboard.press('n')
  await page.keyboard.type('Ask again')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Add note' }).click()
  await page.keyboard.type('And again')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Note: And again' })).toBeVisible()
  await expect(hint(page)).toHaveCount(0)

  await undo.click()
  await expect(hint(page)).toContainText('Undo')
  await page.getByRole('button', { name: 'Don’t show hints' }).click()
  await expect(hint(page)).toHaveCount(0)
  await page.clock.runFor(61_000)
  await saved(page)
  await page.reload()
  await page.getByRole('button', { name: 'Fit the map' }).click()
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect(hint(page)).toHaveCount(0)
})
