import type { Page } from '@playwright/test'
import { board, openLibrary, openSample } from './helpers/app.ts'
import { axeInBothThemes } from './helpers/axe.ts'
import { expect, test } from './helpers/test.ts'

const palette = (page: Page) => page.getByRole('dialog', { name: 'Command palette' })
const field = (page: Page) => page.getByRole('textbox', { name: 'Search commands' })
const chosen = (page: Page) => palette(page).getByRole('option', { selected: true })

/** Nobody waits for a field to appear: what is typed at once must arrive in it all the same. */
async function run(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type(query)
  await page.keyboard.press('Enter')
  await expect(palette(page)).toHaveCount(0)
}

test('from wherever one types a card is found by its notes, shown on the board, and has the keyboard', async ({
  page,
}) => {
  await openSample(page)
  const card = page.getByRole('button', { name: 'Touchpoint: Delivery tracking' })
  await card.click()
  const notes = page.getByRole('textbox', { name: 'Notes' })
  await notes.fill('The courier calls from a hidden number')
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(request.url()))
  await page.keyboard.press('Control+k')
  await expect(field(page)).toBeFocused()
  expect(loaded.filter((url) => url.includes('MapPalette'))).not.toEqual([])
  await page.keyboard.type('courier')
  await expect(chosen(page)).toContainText('Delivery tracking')
  await expect(chosen(page).locator('mark')).toHaveText('courier')
  await page.keyboard.press('Enter')
  await expect(card).toBeFocused()
  await expect(card).toHaveAttribute('aria-pressed', 'true')

  await page.keyboard.press('Control+k')
  const recent = palette(page).getByRole('group', { name: 'Recent' })
  await expect(recent.getByRole('option')).toContainText('Delivery tracking')
  await axeInBothThemes(page, '[role=dialog]')
  await page.keyboard.press('Escape')
  await expect(card).toBeFocused()
})

test('it runs what can be done, says what cannot, and goes to the board for what is done there', async ({
  page,
}) => {
  await openSample(page)
  await page.keyboard.press('Control+k')
  await field(page).fill('undo')
  await expect(chosen(page)).toBeDisabled()
  await page.keyboard.press('Enter')
  await expect(palette(page)).toBeVisible()
  await field(page).fill('tab')
  await page.keyboard.press('Escape')

  await run(page, 'table')
  await expect(page.getByRole('tab', { name: 'Table' })).toHaveAttribute('aria-selected', 'true')
  await run(page, 'add stage')
  // The board comes with the frame around it first; the stage is added once its view is there.
  await expect(board(page).getByRole('textbox')).toBeFocused()
  await page.keyboard.type('After sales')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Stage: After sales', exact: true })).toBeFocused()
})

test('in the library it opens maps and pages, and turns settings', async ({ page }) => {
  await openLibrary(page)
  await run(page, 'dark')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await run(page, 'personas')
  await expect(page.getByRole('heading', { name: 'Personas' })).toBeVisible()
  await run(page, 'francais')
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await expect(page.getByRole('heading', { name: 'Personas' })).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.getByRole('textbox', { name: 'Rechercher une commande' }).fill('online order')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /Pay online/ }).first()).toBeVisible()
})
