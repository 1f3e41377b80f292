import type { Page } from '@playwright/test'
import { board, openSample } from './helpers/app.ts'
import { axeInBothThemes, expect, test } from './helpers/test.ts'

test.beforeEach(({ page }) => openSample(page))

const legend = (page: Page, lens: string) => page.getByRole('region', { name: `Legend: ${lens}` })

/** The sum of the numbers in a text. */
const sumOf = (text: string) =>
  [...text.matchAll(/\d+/g)].reduce((sum, [digits]) => sum + Number(digits), 0)

test('a lens is chosen from a menu by keys alone, says what it shows, and goes again', async ({
  page,
}) => {
  const lens = page.getByRole('button', { name: 'Lens', exact: true })
  await lens.focus()
  await page.keyboard.press('Enter')
  const menu = page.getByRole('menu', { name: 'Lens' })
  await expect(menu.getByRole('menuitemradio', { name: 'No lens' })).toBeFocused()
  await expect(menu.getByRole('menuitemradio')).toHaveCount(10)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(menu).toHaveCount(0)
  await expect(lens).toBeFocused()

  const shown = legend(page, 'Evidence')
  await expect(shown.getByRole('listitem')).toHaveCount(4)
  await expect(shown.getByRole('listitem').last()).toHaveText(
    '3 cards in collapsed or hidden lanes',
  )
  const cards = page.locator('[data-card-id]')
  await expect
    .poll(async () => sumOf(await shown.getByRole('list').innerText()) - (await cards.count()))
    .toBe(3)
  const thought = page.getByRole('button', { name: 'Thought: Nice, but is it for me?' })
  await expect(thought).toHaveAccessibleDescription('Evidence: Assumption')
  await expect(page.getByRole('button', { name: 'Lane: Thoughts' })).toHaveAccessibleDescription(
    /^\d+% researched$/,
  )

  await shown.getByRole('button', { name: 'Take the lens away' }).click()
  await expect(shown).toHaveCount(0)
  await expect(thought).toHaveAccessibleDescription('')
})

test('a key goes from lens to lens, and another shows the assumptions', async ({ page }) => {
  await page.getByRole('button', { name: 'Touchpoint: Pay online' }).click()
  await page.keyboard.press('Shift+L')
  await expect(legend(page, 'Emotion')).toBeVisible()
  await expect(
    page.getByRole('button', { name: 'Touchpoint: Pay online' }),
  ).toHaveAccessibleDescription('Emotion: Annoyed')
  await page.keyboard.press('Shift+L')
  await page.keyboard.press('Shift+L')
  await expect(legend(page, 'KPIs to target')).toBeVisible()
  await expect(
    page.getByRole('button', { name: 'Touchpoint: Pay online' }),
  ).toHaveAccessibleDescription('KPIs to target: Off target')

  await page.keyboard.press('Shift+H')
  const chip = board(page).getByText(/^Assumptions only · \d+ of \d+$/)
  await expect(chip).toBeVisible()
  await page.getByRole('button', { name: 'Show all cards' }).click()
  await expect(chip).toHaveCount(0)
})

test('a board that is looked at through a lens has no serious fault of accessibility, in either theme', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'Lens', exact: true }).click()
  await axeInBothThemes(page)
  await page.getByRole('menuitemradio', { name: 'Evidence' }).click()
  await page.getByRole('button', { name: 'Touchpoint: Pay online' }).click()
  await page.keyboard.press('Shift+H')
  await expect(page.getByRole('button', { name: 'Show all cards' })).toBeVisible()
  await axeInBothThemes(page)
})

test('a map that is pushed out of sight comes back as far as its edge', async ({ page }) => {
  const view = (await board(page).boundingBox())!
  await page.mouse.move(view.x + view.width / 2, view.y + view.height / 2)
  for (let turn = 0; turn < 12; turn += 1) await page.mouse.wheel(900, 900)
  const add = page.getByRole('button', { name: 'Add stage' })
  await expect
    .poll(async () => {
      const edge = await add.boundingBox()
      return edge && edge.x + edge.width > view.x + 60 && edge.y + edge.height >= view.y
    })
    .toBe(true)
})
