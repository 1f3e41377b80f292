import type { Page } from '@playwright/test'
import { openSample } from './helpers/app.ts'
import { axe, axeInBothThemes, expect, test } from './helpers/test.ts'

const story = (page: Page, name = 'Presentation') => page.getByRole('dialog', { name })
const title = (page: Page, name: string) =>
  page.getByRole('heading', { level: 2, name, exact: true })
const bar = (page: Page) => page.getByRole('region', { name: 'Presenting in another window' })

test('a map is told by keys alone, from the whole of it to what is done, and the focus comes back', async ({
  page,
}) => {
  await openSample(page)
  const button = page.getByRole('button', { name: 'Present', exact: true })
  await button.focus()
  await page.keyboard.press('f')
  await expect(title(page, 'First online order')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(title(page, 'Discovery')).toBeVisible()
  await page.keyboard.press('PageDown')
  await page.keyboard.press(' ')
  await expect(title(page, 'Purchase')).toBeVisible()
  await expect(story(page).getByText('Pain point: Account form asks 14 fields')).toBeAttached()
  await page.keyboard.press('7')
  await page.keyboard.press('Enter')
  await expect(title(page, 'Camille')).toBeVisible()
  await expect(
    story(page).getByRole('img', { name: /Worst moment: Pay online \(−2\)/ }),
  ).toBeVisible()
  await page.keyboard.press('End')
  await expect(title(page, 'What we do about it')).toBeVisible()
  await expect(story(page).getByRole('listitem').first()).toContainText('Inès')
  await page.keyboard.press('PageUp')
  await expect(title(page, 'What hurts most')).toBeVisible()
  await axeInBothThemes(page)

  await page.keyboard.press('.')
  await expect(page.getByText('The screen is blank.')).toBeAttached()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText('The screen is blank.')).toHaveCount(0)
  await expect(title(page, 'What hurts most')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(story(page)).toHaveCount(0)
  await expect(button).toBeFocused()

  await page.keyboard.press('Shift+Y')
  await expect(page.getByRole('dialog').getByRole('checkbox').first()).toBeFocused()
})

test.describe('en français, sans mouvement', () => {
  test.use({ locale: 'fr-FR', contextOptions: { reducedMotion: 'reduce' } })

  test('the story speaks French, and who wants no motion is there at once', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Première commande en ligne' }).click()
    await page.getByRole('button', { name: 'Présenter', exact: true }).click()
    await expect(title(page, 'Première commande en ligne')).toBeVisible()
    // The layers that are seen, after each frame from the key on.
    const seen = await page.evaluate(async () => {
      const layers = () =>
        [...document.querySelectorAll<HTMLElement>('[data-story-board] canvas')]
          .map(({ style }) => style.opacity)
          .filter((opacity) => opacity !== '0')
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }),
      )
      const found: string[][] = []
      for (let frame = 0; frame < 4; frame += 1) {
        await new Promise(requestAnimationFrame)
        found.push(layers())
      }
      return found.slice(1)
    })
    expect(seen).toEqual(Array.from({ length: 3 }, () => ['1', '1']))
    await expect(title(page, 'Découverte')).toBeVisible()
    await axe(page)
  })
})

test('a second window follows the first, part by part and look by look, with its edits at once', async ({
  page,
}) => {
  await openSample(page)
  await page.getByRole('button', { name: 'Stage: Discovery' }).click()
  const opened = page.waitForEvent('popup')
  await page.keyboard.press('Shift+F')
  const other = await opened
  await expect(title(other, 'First online order')).toBeVisible()
  await bar(page).getByRole('button', { name: 'Next' }).click()
  await expect(title(other, 'Discovery')).toBeVisible()

  const field = page
    .getByRole('region', { name: 'Details' })
    .getByRole('textbox', { name: 'Title' })
  await field.fill('First steps')
  await expect(title(other, 'First steps')).toBeVisible()
  await other.keyboard.press('ArrowRight')
  await expect(bar(page).getByRole('status')).toHaveText('3 / 10 · Stage: Consideration')

  await bar(page).getByRole('switch', { name: 'Show my view' }).press(' ')
  await expect(story(other)).toHaveAttribute('data-part', 'board')
  await bar(page).getByRole('button', { name: 'Next' }).click()
  await expect(title(other, 'Purchase')).toBeVisible()

  // A reload of the editing window takes the show on where it is.
  await page.reload()
  await expect(bar(page).getByRole('status')).toHaveText(/ · Stage: Purchase$/)
  await bar(page).getByRole('button', { name: 'Next' }).click()
  await expect(title(other, 'Purchase')).toHaveCount(0)
  await axeInBothThemes(page)

  // The showing window goes on when the editing one is gone.
  // It says so for some seconds, which the other may take to be gone.
  const told = expect(other.getByText('The editing window was closed.')).toBeVisible()
  await Promise.all([told, page.goto('about:blank')])
  await other.keyboard.press('Home')
  await expect(title(other, 'First online order')).toBeVisible()
  await page.goBack()
  await expect(bar(page).getByRole('status')).toHaveText(/^1 \/ 10/)
  const closed = other.waitForEvent('close')
  await bar(page).getByRole('button', { name: 'Stop presenting' }).click()
  await closed
  await expect(page.getByRole('button', { name: 'Present', exact: true })).toBeFocused()
})

test('a browser that refuses the second window is said so', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null
  })
  await openSample(page)
  await page.keyboard.press('Shift+F')
  await expect(page.getByText('The browser did not open the second window.')).toBeVisible()
  await expect(bar(page)).toHaveCount(0)
})
