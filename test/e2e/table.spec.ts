import type { Page } from '@playwright/test'
import { createMap, openLibrary, openSample } from './helpers/app.ts'
import { axe, axeInBothThemes, expect, test } from './helpers/test.ts'

const focused = (page: Page) => page.locator(':focus')
const key = async (page: Page, ...keys: string[]) => {
  for (const each of keys) await page.keyboard.press(each)
}

/** From the board to the table by keys: the tab, then on to the grid. */
async function openTable(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Map' }).focus()
  await key(page, 'ArrowRight')
  await expect(page.getByRole('tabpanel', { name: 'Table' })).toBeVisible()
  await expect(page.getByRole('grid', { name: 'Stages × lanes' })).toBeVisible()
}

/** Goes on by Tab until something is reached. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 30; presses += 1) {
    if (await page.locator(`:focus${selector}`).count()) return
    await key(page, 'Tab')
  }
  throw new Error(`Tab does not lead to ${selector}`)
}

const inGrid = (page: Page) => tabTo(page, '[data-key]')
const inList = (page: Page) => tabTo(page, '[data-row]')

/** Chooses a list by keys. */
async function openList(page: Page, name: string): Promise<void> {
  await page.getByRole('radio', { name: 'Stages × lanes' }).focus()
  for (const view of ['Pain points', 'Opportunities', 'KPIs']) {
    await key(page, 'ArrowRight')
    if (view === name) break
  }
  await expect(page.getByRole('grid', { name })).toBeVisible()
}

test.describe('the table of stages and lanes', () => {
  test.beforeEach(async ({ page }) => {
    await openSample(page)
    await openTable(page)
    await inGrid(page)
  })

  test('arrows go from card to card, and the details tell of each', async ({ page }) => {
    await expect(focused(page)).toHaveText(/^Instagram ad/)
    await key(page, 'ArrowRight')
    await expect(focused(page)).toHaveText(/^Search result/)
    const details = page.getByRole('region', { name: 'Details' })
    await expect(details.getByRole('textbox', { name: 'Title' })).toHaveValue('Search result')
    await key(page, 'PageDown')
    await expect(focused(page)).toHaveText(/^0/)
    await key(page, 'ArrowDown')
    await expect(focused(page)).toHaveText(/^−0.5/)
    await key(page, 'ArrowDown')
    await expect(focused(page)).toHaveAccessibleName('Add thought to Search result')
    await key(page, 'Home')
    await expect(focused(page)).toHaveAccessibleName('Lane: Thoughts')
    await key(page, 'Control+Home')
    await expect(focused(page)).toHaveAccessibleName('Stage: Discovery')
    await key(page, 'ArrowRight')
    await expect(focused(page)).toHaveAccessibleName('Add touchpoint to Discovery')
    await key(page, 'F6')
    await expect(details.getByRole('textbox').first()).toBeFocused()
    await key(page, 'F6')
    await expect(focused(page)).toHaveAccessibleName(/Discovery$/)
  })

  test('a card is typed into an empty cell, another below it, and both are taken back', async ({
    page,
  }) => {
    await key(page, 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown')
    await expect(focused(page)).toHaveAccessibleName('Add pain point to Search result')
    await page.keyboard.type('Nobody finds us')
    await expect(page.getByRole('textbox', { name: 'Pain point' })).toBeFocused()
    await key(page, 'Control+Enter')
    await page.keyboard.type('The price is missing')
    await key(page, 'Enter')
    await expect(focused(page)).toHaveText('The price is missing')
    await key(page, 'ArrowUp')
    await expect(focused(page)).toHaveText('Nobody finds us')
    await key(page, 'Alt+ArrowRight')
    await expect(focused(page)).toHaveText('Nobody finds us')
    await expect(page.getByRole('log')).toHaveText(/Nobody finds us moved to Product page/)
    await key(page, 'Control+z', 'Control+z', 'Control+z')
    await expect(page.getByRole('gridcell', { name: 'Nobody finds us' })).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled()
    await key(page, 'Control+y')
    await expect(page.getByRole('gridcell', { name: 'Nobody finds us' })).toBeVisible()
  })

  test('a title is edited, cancelled and replaced by typing; Tab keeps it and goes on', async ({
    page,
  }) => {
    await key(page, 'Enter')
    await page.keyboard.type(' and stories')
    await key(page, 'Enter')
    await expect(focused(page)).toHaveText(/^Instagram ad and stories/)
    await key(page, 'F2')
    await page.keyboard.type(' never kept')
    await key(page, 'Escape')
    await expect(focused(page)).toHaveText(/^Instagram ad and stories/)
    await page.keyboard.type('Advertisement')
    await key(page, 'Tab')
    await expect(focused(page)).toHaveText(/^Search result/)
    await expect(
      page.getByRole('columnheader', { name: 'Advertisement', exact: true }),
    ).toBeVisible()
    await key(page, 'Delete')
    await expect(page.getByRole('gridcell', { name: 'Search result' })).toHaveCount(0)
    await key(page, 'Control+z', 'Control+z', 'Control+z')
    await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled()
  })

  test('a new card without a word leaves no trace', async ({ page }) => {
    await key(page, 'ArrowRight', 'PageDown', 'PageDown', 'Enter')
    await expect(page.getByRole('textbox', { name: 'Thought' })).toBeFocused()
    await key(page, 'Escape')
    await expect(focused(page)).toHaveAccessibleName('Add thought to Search result')
    await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled()
  })

  test('scores are set by signs and digits, refused off the scale, and cleared', async ({
    page,
  }) => {
    await key(page, 'PageDown')
    await expect(focused(page)).toHaveText('+1Pleased')
    await key(page, '-')
    await expect(focused(page)).toHaveText('+0.5Pleased')
    await key(page, '-', '2')
    await expect(focused(page)).toHaveText('−2Frustrated')
    await key(page, 'ArrowDown', 'Enter')
    const field = page.getByRole('textbox', { name: 'Emotion of Marc at Instagram ad' })
    await field.fill('3')
    await key(page, 'Enter')
    await expect(page.getByRole('alert')).toHaveText('A score lies between −2 and +2.')
    await field.fill('-1.5')
    await key(page, 'Enter')
    await expect(focused(page)).toHaveText('−1.5Frustrated')
    await key(page, 'Delete')
    await expect(focused(page)).toHaveText('not scored yet')
    await key(page, 'Control+z', 'Control+z', 'Control+z')
    await expect(page.getByRole('gridcell', { name: '+1 Pleased' }).first()).toBeVisible()
    await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled()
  })

  test('stages and lanes are renamed and added where they stand', async ({ page }) => {
    await key(page, 'Control+Home')
    await page.keyboard.type('Attention')
    await key(page, 'Enter')
    await expect(focused(page)).toHaveAccessibleName('Stage: Attention')
    await key(page, 'End')
    await expect(focused(page)).toHaveAccessibleName('Add stage')
    await key(page, 'Enter')
    await page.keyboard.type('Return')
    await key(page, 'Enter')
    await expect(focused(page)).toHaveAccessibleName('Stage: Return')
    await key(page, 'ArrowDown')
    await expect(focused(page)).toHaveAccessibleName('Add touchpoint to Return')
    await page.keyboard.type('Parcel shop')
    await key(page, 'Enter')
    await expect(focused(page)).toHaveText('Parcel shop')
    await page.getByRole('button', { name: 'Add lane' }).focus()
    await key(page, 'Enter')
    await page.getByRole('menuitem', { name: 'Channels' }).press('Enter')
    await expect(focused(page)).toHaveAccessibleName('Lane: Channels')
    await key(page, 'ArrowRight', 'Enter')
    await page.getByRole('textbox', { name: /^Channels of Instagram ad/ }).fill('e-mail, Kiosk')
    await key(page, 'Enter')
    await expect(focused(page)).toHaveText('E-mail, Kiosk')
  })

  test('? opens the sheet of keys, and what it leaves goes on', async ({ page }) => {
    await key(page, '?')
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
    await key(page, 'Escape')
    await expect(focused(page)).toHaveText(/^Instagram ad/)
  })
})

test.describe('the lists', () => {
  test.beforeEach(async ({ page }) => {
    await openSample(page)
    await openTable(page)
  })

  test('pain points are sorted, filtered and rated by keys, and all is taken back', async ({
    page,
  }) => {
    await openList(page, 'Pain points')
    await inList(page)
    const priority = page.getByRole('columnheader', { name: 'Priority' })
    await expect(priority).toHaveAttribute('aria-sort', 'descending')
    await key(page, 'ArrowUp', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter')
    await expect(priority).toHaveAttribute('aria-sort', 'ascending')
    await key(page, 'Enter')
    await expect(page.getByRole('log')).toHaveText('In the order of the map')
    await key(page, 'Enter')
    await expect(priority).toHaveAttribute('aria-sort', 'descending')
    await expect(page.getByRole('log')).toHaveText('Sorted by Priority, highest first')
    const first = page.getByRole('rowheader').first()
    await expect(first).toHaveText('Card form reloads and empties the basket')

    await page.getByRole('combobox', { name: 'Stage' }).focus()
    // A list forgets within a second what was typed: one letter says it, however slowly it goes.
    await page.keyboard.type('P')
    await expect(page.getByRole('rowheader')).toHaveCount(2)
    await expect(page.getByText('2 of 4 pain points')).toBeVisible()

    await page.getByRole('gridcell', { name: '5, very high' }).focus()
    await key(page, '1')
    await expect(page.getByRole('gridcell', { name: '1, very low' })).toBeFocused()
    await expect(first).toHaveText('Account form asks 14 fields')
    await key(page, 'ArrowRight')
    await page.keyboard.type('150')
    await key(page, 'Enter')
    await expect(page.getByRole('alert')).toBeVisible()
    await page.getByRole('textbox', { name: /^Share of Card form/ }).fill('80')
    await key(page, 'Tab')
    await expect(focused(page)).toHaveText('7')
    await key(page, 'Home')
    await page.keyboard.type('The basket is lost')
    await key(page, 'Enter')
    await expect(focused(page)).toHaveText('The basket is lost')

    await key(page, 'Control+z', 'Control+z', 'Control+z')
    await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled()
    await page.getByRole('button', { name: 'Clear the filters' }).press('Enter')
    await expect(page.getByRole('rowheader')).toHaveCount(4)
    await expect(page.getByRole('searchbox', { name: 'Search this list' })).toBeFocused()
    await page.keyboard.type('FORM basket')
    await expect(page.getByRole('rowheader')).toHaveCount(1)
  })

  test('opportunities get an owner, a state and a due day; KPIs a target', async ({ page }) => {
    await openList(page, 'Opportunities')
    await inList(page)
    await key(page, ...Array<string>(5).fill('ArrowRight'))
    await page.keyboard.type('Ada')
    await key(page, 'Tab')
    await expect(page.getByRole('gridcell', { name: 'Ada' })).toBeVisible()
    await key(page, 'Enter')
    await page.getByRole('combobox', { name: /^State of / }).selectOption('Done')
    await key(page, 'Enter')
    await expect(focused(page)).toHaveText('Done')
    await openListAgain(page, 'KPIs')
    await inList(page)
    await key(page, 'ArrowRight', 'ArrowRight', 'ArrowRight')
    await page.keyboard.type('3.5')
    await key(page, 'Enter')
    await expect(focused(page)).toHaveText('3.5%')
    await expect(page.getByRole('row', { name: /^Click-through rate/ })).toContainText('Off target')
  })

  test('a row leads to its card on the board, and back to the list as it was', async ({ page }) => {
    await openList(page, 'Pain points')
    await page.getByRole('searchbox', { name: 'Search this list' }).fill('calls')
    await page
      .getByRole('button', { name: 'Show Calls are passed on twice on the board' })
      .press('Enter')
    await expect(
      page.getByRole('button', { name: 'Pain point: Calls are passed on twice' }),
    ).toBeFocused()
    await page.getByRole('tab', { name: 'Table' }).click()
    await expect(page.getByRole('rowheader')).toHaveCount(1)
  })
})

test('a blank map’s lists say what they are for, and lead to where the first is typed', async ({
  page,
}) => {
  await openLibrary(page)
  await createMap(page, 'Blank')
  await page.getByRole('tab', { name: 'Table' }).click()
  for (const [view, heading] of [
    ['Pain points', 'No pain point yet'],
    ['Opportunities', 'No opportunity yet'],
    ['KPIs', 'Nothing is measured yet'],
  ] as const) {
    await page.getByRole('radio', { name: view }).check({ force: true })
    await expect(page.getByRole('heading', { name: heading })).toBeVisible()
  }
  await page.getByRole('radio', { name: 'Pain points' }).check({ force: true })
  await page.getByRole('button', { name: 'Go to stages × lanes' }).click()
  await expect(page.getByRole('grid', { name: 'Stages × lanes' })).toBeVisible()
})

test('a stage’s title stands at the stage’s edge, in a map without personas too', async ({
  page,
}) => {
  await openLibrary(page)
  await createMap(page, 'Digital journey')
  await page.getByRole('tab', { name: 'Table' }).click()
  const header = page.getByRole('columnheader', { name: 'Stage: Discovery' })
  const title = header.getByText('Discovery')
  await expect
    .poll(async () => (await title.boundingBox())!.x - (await header.boundingBox())!.x)
    .toBeLessThan(12)
})

async function openListAgain(page: Page, name: string): Promise<void> {
  await page.getByRole('radio', { name }).check({ force: true })
  await expect(page.getByRole('grid', { name })).toBeVisible()
}

test('the table has no serious fault of accessibility, in either theme', async ({ page }) => {
  await openLibrary(page)
  await page.getByRole('link', { name: 'First online order' }).click()
  await openTable(page)
  await axeInBothThemes(page)
  await inGrid(page)
  await key(page, 'Enter')
  await axeInBothThemes(page)
  await key(page, 'Escape')
  for (const name of ['Pain points', 'Opportunities', 'KPIs']) {
    await openListAgain(page, name)
    await axeInBothThemes(page)
  }
})

test.describe('in French', () => {
  test.use({ locale: 'fr-FR' })

  test('the table speaks French, and has no serious fault of accessibility', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Première commande en ligne' }).click()
    await page.getByRole('tab', { name: 'Tableau' }).click()
    await expect(page.getByRole('grid', { name: 'Étapes × lignes' })).toBeVisible()
    await axe(page)
    await page.getByRole('radio', { name: 'Irritants' }).check({ force: true })
    await expect(page.getByRole('columnheader', { name: 'Gravité' })).toBeVisible()
    await axe(page)
  })
})
