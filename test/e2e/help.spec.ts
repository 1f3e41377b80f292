import { openLibrary, openSample } from './helpers/app.ts'
import { axe, axeInBothThemes } from './helpers/axe.ts'
import { expect, test } from './helpers/test.ts'

test('the help is a page of the library, with contents that have addresses, and a search that marks', async ({
  page,
}) => {
  await openLibrary(page)
  await page.getByRole('link', { name: 'Help' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible()
  await page.getByRole('link', { name: 'Where your data is' }).click()
  await expect(page).toHaveURL(/#\/help\/privacy$/)
  const privacy = page.getByRole('heading', { name: 'Where your data is' })
  await expect(privacy).toBeFocused()
  await expect(privacy).toBeInViewport()
  await axeInBothThemes(page)

  await page.getByRole('searchbox', { name: 'Search the help' }).fill('clearing')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Where your data is'])
  await expect(page.locator('mark')).toHaveText(['Clearing'])
  await page.getByRole('searchbox', { name: 'Search the help' }).fill('zoom selection')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Keys'])
  await expect(page.getByRole('term')).toHaveText(['Zoom to the selection'])

  await page.reload()
  await expect(privacy).toBeFocused()
})

test('over a map F1 opens it without leaving the map, also in French', async ({ page }) => {
  await openSample(page)
  const card = page.getByRole('button', { name: 'Touchpoint: Pay online' })
  await card.click()
  await page.keyboard.press('F1')
  const help = page.getByRole('dialog', { name: 'Help' })
  await expect(help.getByRole('searchbox', { name: 'Search the help' })).toBeFocused()
  await help.getByRole('link', { name: 'Views' }).click()
  await expect(help.getByRole('heading', { name: 'Views' })).toBeInViewport()
  expect(page.url()).toContain('#/map/')
  await axe(page, '[role=dialog]')
  await page.keyboard.press('Escape')
  await expect(card).toBeFocused()

  await page.keyboard.press('Control+k')
  await page.keyboard.type('francais')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Aide' }).click()
  await expect(
    page
      .getByRole('dialog', { name: 'Aide' })
      .getByRole('heading', { name: 'Où sont vos données' }),
  ).toBeVisible()
})
