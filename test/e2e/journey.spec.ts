import type { Page } from '@playwright/test'
import { addTouchpoint, createMap, detailsOf, openLibrary, saved } from './helpers/app.ts'
import { expect, test } from './helpers/test.ts'

/** The default map of practice: five stages, each with touchpoints, and how they feel. */
const JOURNEY = {
  Discovery: [
    ['Influencer post', 1],
    ['Search engine', 0],
  ],
  Consideration: [
    ['Website visit', 0.5],
    ['Customer reviews', 1.5],
  ],
  Purchase: [
    ['Create an account', -1],
    ['Pay', -2],
  ],
  'Purchase experience': [
    ['Delivery tracking', 0.5],
    ['Online help', -1.5],
  ],
  Loyalty: [
    ['Personal reward', 2],
    ['Newsletter', -0.5],
  ],
} as const

async function buildJourney(page: Page) {
  for (const [stage, touchpoints] of Object.entries(JOURNEY)) {
    for (const [title, score] of touchpoints) {
      await addTouchpoint(page, stage, title)
      const emotion = detailsOf(page).getByRole('slider', { name: 'Emotion', exact: true })
      await emotion.fill(String(score))
    }
  }
}

/** What the board says of every touchpoint: its name and what is felt there. */
async function reading(page: Page): Promise<string[]> {
  const sliders = page.getByRole('slider', { name: /^Emotion of everyone at/ })
  await expect(sliders).toHaveCount(10)
  return sliders.evaluateAll((elements) =>
    elements.map((element) => `${element.ariaLabel} ${element.ariaValueText}`).sort(),
  )
}

test('the five stages are built by hand, and are the same after a reload', async ({ page }) => {
  await openLibrary(page)
  await createMap(page, 'Digital journey', 'My first journey')
  for (const stage of Object.keys(JOURNEY))
    await expect(page.getByRole('button', { name: `Stage: ${stage}`, exact: true })).toBeVisible()

  await buildJourney(page)
  const pain = page.getByRole('button', { name: 'Add pain point to Pay', exact: true })
  await pain.click()
  await page.keyboard.type('The card form empties the basket')
  await page.keyboard.press('Enter')
  await detailsOf(page).getByRole('slider', { name: 'Severity' }).fill('5')
  await detailsOf(page).getByRole('button', { name: 'One vote more' }).click()

  const before = await reading(page)
  expect(before).toContain('Emotion of everyone at Pay −2, Frustrated')
  await saved(page)
  await page.reload()

  expect(await reading(page)).toEqual(before)
  await expect(
    page.getByRole('button', { name: 'Pain point: The card form empties the basket' }),
  ).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Map title' })).toHaveValue('My first journey')
})

test('everything that was done is undone by its name, and done again', async ({ page }) => {
  await openLibrary(page)
  await createMap(page, 'Digital journey')
  await addTouchpoint(page, 'Purchase', 'Pay online')
  const card = page.getByRole('button', { name: 'Touchpoint: Pay online' })
  const undo = page.getByRole('button', { name: 'Undo', exact: true })
  await expect(undo).toHaveAttribute('title', 'Undo addition of Pay online')

  await undo.click()
  await expect(card).toHaveCount(0)
  await page.getByRole('button', { name: 'Redo', exact: true }).click()
  await expect(card).toBeVisible()
})
