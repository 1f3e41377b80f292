import { hasKeyboard, openSample } from './helpers/app.ts'
import { expect, test } from './helpers/test.ts'

test.beforeEach(({ page }) => openSample(page))

test('arrows walk the cells, Enter edits, Tab goes on to the next step', async ({ page }) => {
  await page.getByRole('button', { name: 'Touchpoint: Product page' }).click()
  const focused = page.locator(':focus')
  await page.keyboard.press('ArrowRight')
  await expect(focused).toHaveAccessibleName('Touchpoint: Customer reviews')
  await page.keyboard.press('ArrowDown')
  await expect(focused).toHaveAccessibleName('Thought: Others like it, that reassures me.')
  await page.keyboard.press('e')
  await expect(focused).toHaveAccessibleName('Emotion of Camille at Customer reviews')
  await page.keyboard.press('ArrowRight')
  await expect(focused).toHaveAccessibleName('Emotion of Camille at Chatbot question')
  await page.keyboard.press('ArrowUp')
  await expect(focused).toHaveAttribute('aria-valuenow', '0')

  await page.getByRole('button', { name: 'Touchpoint: Chatbot question' }).click()
  await page.keyboard.press('Tab')
  await expect(focused).toHaveAccessibleName('Touchpoint: Create an account')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Sign in')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.type('or create an account')
  await page.keyboard.press('Enter')
  await expect(focused).toHaveAccessibleName('Touchpoint: Sign in')
})

test('an empty cell is reached by arrows and filled by Enter', async ({ page }) => {
  await page.getByRole('button', { name: 'Pain point: Account form asks 14 fields' }).click()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator(':focus')).toHaveAccessibleName('Add pain point to Delivery tracking')
  await page.keyboard.press('Enter')
  await page.keyboard.type('The tracking page lags a day behind')
  await page.keyboard.press('Enter')
  await expect(
    page.getByRole('button', { name: 'Pain point: The tracking page lags a day behind' }),
  ).toBeFocused()
})

test('Alt and arrows move a card between lanes and steps, and a stage among stages', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'Pain point: Chatbot answers off topic' }).click()
  await page.keyboard.press('Alt+ArrowUp')
  const thought = page.getByRole('button', { name: 'Thought: Chatbot answers off topic' })
  await expect(thought).toBeFocused()
  await page.keyboard.press('Alt+ArrowLeft')
  const reviews = page.getByRole('button', { name: 'Touchpoint: Customer reviews' })
  await expect
    .poll(async () => Math.abs((await thought.boundingBox())!.x - (await reviews.boundingBox())!.x))
    .toBeLessThan(3)

  await page.getByRole('button', { name: 'Stage: Purchase', exact: true }).click()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(page.getByRole('button', { name: /^Stage: / }).nth(1)).toHaveAccessibleName(
    'Stage: Purchase',
  )
})

test('a new card that is left without a word leaves no trace', async ({ page }) => {
  await page.getByRole('button', { name: 'Touchpoint: Pay online' }).click()
  await page.keyboard.press('p')
  await expect(page.getByRole('textbox', { name: 'Pain point' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Pain point: Untitled' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled()
})

test('the sheet of keys opens by ? and closes by Escape', async ({ page }) => {
  await page.getByRole('button', { name: 'Touchpoint: Pay online' }).click()
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await hasKeyboard(sheet)
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
})
