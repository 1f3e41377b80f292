import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { PNG } from 'pngjs'
import { board, createMap, detailsOf, openLibrary, openSample, titleField } from './helpers/app.ts'
import { axe, expect, test } from './helpers/test.ts'

/** Opens the report of the map that is open. */
async function openInsights(page: Page) {
  await page.getByRole('tab', { name: 'Insights' }).click()
  await expect(page.getByRole('tabpanel', { name: 'Insights' })).toBeVisible()
}

const report = (page: Page) => page.getByRole('article', { name: 'Insights' })
const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const checker = (page: Page) => section(page, 'Map checker')

test('what a new map lacks is typed where the checker leads', async ({ page }) => {
  await openLibrary(page)
  await createMap(page, 'Digital journey')
  await openInsights(page)
  await checker(page)
    .getByRole('button', { name: /^Write the scenario: / })
    .click()
  const details = detailsOf(page)
  await expect(details.getByRole('textbox', { name: 'Scenario' })).toBeFocused()
  await page.keyboard.type('Anna buys shoes')
  await expect(page.getByRole('textbox', { name: 'Map title' })).toHaveValue('Digital journey')
  await openInsights(page)
  await expect(checker(page).getByText('The map does not say who wants what')).toHaveCount(0)

  await checker(page)
    .getByRole('button', { name: /^Add a touchpoint: Discovery / })
    .click()
  await expect(titleField(page, 'Touchpoint')).toBeFocused()
  await page.keyboard.type('Shop window')
  await page.keyboard.press('Enter')
  await openInsights(page)
  await checker(page)
    .getByRole('button', { name: /^Attach a KPI: .* Discovery/ })
    .click()
  const dialog = page.getByRole('dialog', { name: 'Attach a KPI' })
  await expect(dialog.getByRole('combobox', { name: 'KPI' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)

  await checker(page)
    .getByRole('button', { name: /^Add a persona: / })
    .click()
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Name' })).toBeFocused()
})

test.describe('of the sample', () => {
  test.beforeEach(async ({ page }) => {
    await openSample(page)
    await openInsights(page)
  })

  test('the report tells the map in figures, charts and sentences', async ({ page }) => {
    await expect(report(page).getByRole('heading', { level: 1 })).toHaveText('First online order')
    await expect(section(page, 'Key figures')).toContainText('Mean emotion')
    await expect(section(page, 'The curve')).toContainText('Largest gap: Pay online, 1.5')
    for (const name of ['Stages', 'Channels', 'Severity and reach', 'Impact and effort', 'Pillars'])
      await expect(section(page, name)).toBeVisible()
    await expect(section(page, 'Priorities').getByRole('rowgroup').nth(1)).toContainText(
      /Card form reloads.*Severity 5 × share .* = /s,
    )
  })

  test('a sentence leads to its card on the board, and back comes back', async ({ page }) => {
    await section(page, 'The curve')
      .getByRole('link', { name: /^Best: Customer reviews/ })
      .click()
    const card = page.getByRole('button', { name: 'Touchpoint: Customer reviews' })
    await expect(card).toBeInViewport()
    await expect(card).toBeFocused()
    await expect(detailsOf(page).getByRole('textbox', { name: 'Title' })).toHaveValue(
      'Customer reviews',
    )
    await expect(page).not.toHaveURL(/tab=insights/)
    await page.goBack()
    await expect(report(page)).toBeVisible()
  })

  test('the address of a link opens the card in another window', async ({ page, context }) => {
    const link = section(page, 'The curve').getByRole('link', { name: /^Best: Customer reviews/ })
    const address = await link.getAttribute('href')
    const other = await context.newPage()
    await other.goto(`/${address}`)
    await expect(other.getByRole('button', { name: 'Touchpoint: Customer reviews' })).toBeVisible()
    await expect(detailsOf(other).getByRole('textbox', { name: 'Title' })).toHaveValue(
      'Customer reviews',
    )
  })

  test('arrow keys go through the marks of a chart, and Enter shows the card', async ({ page }) => {
    const chart = section(page, 'Severity and reach')
    const marks = chart.getByRole('group').getByRole('link')
    await marks.first().focus()
    await expect(marks.first()).toHaveAccessibleName(/^1\. Card form reloads/)
    await page.keyboard.press('ArrowRight')
    await expect(marks.nth(1)).toBeFocused()
    await page.keyboard.press('End')
    await expect(marks.last()).toBeFocused()
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    await expect(
      page.getByRole('button', { name: /^Pain point: Card form reloads/ }),
    ).toBeInViewport()
  })

  test('every chart gives its figures as a table', async ({ page }) => {
    for (const [name, row] of [
      ['The curve', /Pay online Purchase/],
      ['Channels', /Web and mobile/],
      ['Severity and reach', /Card form reloads and empties the basket 5/],
      ['Impact and effort', /Guest checkout 5 2 Quick win/],
      ['Emotion by channel', /Chatbot −0\.8/],
      ['Pillars', /Time and effort/],
    ] as const) {
      const chart = section(page, name)
      const toggle = chart.getByRole('button', { name: 'Show as table' })
      await toggle.click()
      await expect(toggle).toHaveAttribute('aria-pressed', 'true')
      await expect(chart.getByRole('row', { name: row }).first()).toBeVisible()
      await toggle.click()
      await expect(chart.getByRole('table')).toHaveCount(0)
    }
  })

  test('the curve of one persona is told about', async ({ page }) => {
    const curve = section(page, 'The curve')
    await curve.getByRole('button', { name: 'Camille' }).click()
    await expect(curve.getByRole('link', { name: /^Worst: Pay online, −2/ })).toBeVisible()
  })

  test('an unanswered pain point gets its opportunity, and undo takes it back', async ({
    page,
  }) => {
    const gap = 'No opportunity answers “Chatbot answers off topic”.'
    await checker(page)
      .getByRole('button', { name: `Add an opportunity: ${gap}` })
      .click()
    await expect(board(page)).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'Opportunity' })).toBeFocused()
    await page.keyboard.type('Hand over to an agent')
    await page.keyboard.press('Enter')
    await expect(
      page.getByRole('button', { name: 'Opportunity: Hand over to an agent' }),
    ).toBeVisible()
    await openInsights(page)
    await expect(section(page, 'Priorities')).toContainText('Hand over to an agent')
    await expect(checker(page).getByText(gap)).toHaveCount(0)
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect(checker(page).getByText(gap)).toBeVisible()
  })

  test('a KPI gets its target without leaving the report', async ({ page }) => {
    const gap = 'CES of Pay online has no target.'
    await checker(page)
      .getByRole('button', { name: `Set a target: ${gap}` })
      .click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('textbox', { name: 'Target' })).toBeFocused()
    await page.keyboard.type('9')
    await dialog.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(checker(page).getByText(gap)).toHaveCount(0)
    await expect(checker(page).locator(':focus')).toHaveCount(1)
  })

  test('what a fix asks for is typed at once, where it belongs', async ({ page }) => {
    const gap = 'Nobody sees to “Show the order to the agent”.'
    await checker(page)
      .getByRole('button', { name: `Name an owner: ${gap}` })
      .click()
    const details = detailsOf(page)
    await expect(details.getByRole('textbox', { name: 'Title' })).toHaveValue(
      'Show the order to the agent',
    )
    await expect(details.getByRole('combobox', { name: 'Owner' })).toBeFocused()
    await page.keyboard.type('Ada')
    await openInsights(page)
    await expect(checker(page).getByText(gap)).toHaveCount(0)

    // An empty group waits as a chip; the fix opens it.
    await checker(page)
      .getByRole('button', { name: /^Add evidence: .* Search result/ })
      .click()
    const says = details.getByRole('textbox', { name: 'What it says' })
    await expect(says).toBeFocused()
    await page.keyboard.type('Seen in the log')
    await page.keyboard.press('Control+Enter')
    await expect(details).toContainText('Seen in the log')
    await openInsights(page)
    await expect(checker(page).getByText('Nothing backs up Search result')).toHaveCount(0)

    await checker(page)
      .getByRole('button', { name: /^Choose a proof KPI: / })
      .click()
    await expect(details.getByRole('combobox', { name: 'Choose proof KPIs' })).toBeFocused()
  })

  test('a finding is dismissed with a reason, listed, and brought back', async ({ page }) => {
    const gap = 'Nobody sees to “Show the order to the agent”.'
    await checker(page)
      .getByRole('button', { name: `Dismiss: ${gap}` })
      .click()
    const form = checker(page).getByRole('form', { name: `Dismiss: ${gap}` })
    await expect(form.getByRole('textbox', { name: 'Reason' })).toBeFocused()
    await form.getByRole('button', { name: 'Dismiss it' }).click()
    await expect(form.getByRole('alert')).toContainText('Say why')
    await form.getByRole('textbox', { name: 'Reason' }).fill('Decided in spring')
    await page.keyboard.press('Enter')
    await expect(checker(page).getByRole('button', { name: `Dismiss: ${gap}` })).toHaveCount(0)
    await expect(page.getByRole('log')).toContainText(`Dismissed: ${gap}`)

    await checker(page).getByText('1 dismissed finding').click()
    await expect(checker(page)).toContainText('Because: Decided in spring')
    await checker(page)
      .getByRole('button', { name: `Bring back: ${gap}` })
      .click()
    await expect(checker(page).getByRole('button', { name: `Dismiss: ${gap}` })).toBeVisible()

    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect(checker(page).getByText('1 dismissed finding')).toBeVisible()
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect(checker(page).getByRole('button', { name: `Dismiss: ${gap}` })).toBeVisible()
  })

  test('the keyboard goes back to the button, and on to what is shown besides', async ({
    page,
  }) => {
    const dismiss = checker(page)
      .getByRole('button', { name: /^Dismiss: Nobody sees to/ })
      .first()
    await dismiss.click()
    await expect(checker(page).getByRole('textbox', { name: 'Reason' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(dismiss).toBeFocused()
    const all = checker(page)
      .getByRole('button', { name: /^Show all/ })
      .first()
    const shown = await checker(page).getByRole('listitem').count()
    await all.click()
    await expect(checker(page).getByRole('listitem').locator('a:focus')).toHaveCount(1)
    await expect.poll(() => checker(page).getByRole('listitem').count()).toBeGreaterThan(shown)
  })

  test('on paper it is said how many are not shown, and no button is printed', async ({ page }) => {
    const rest = checker(page)
      .getByText(/^and \d+ others?$/)
      .first()
    await expect(rest).toBeHidden()
    await page.emulateMedia({ media: 'print' })
    await expect(rest).toBeVisible()
    await expect(report(page).getByRole('button', { name: /^Show all/ })).toHaveCount(0)
  })

  test('a word without an end breaks, and the report stays as wide as the window', async ({
    page,
  }) => {
    await page.getByRole('tab', { name: 'Table' }).click()
    await page.getByRole('radio', { name: 'Pain points' }).check({ force: true })
    await page.getByRole('rowheader').first().focus()
    await page.keyboard.press('End')
    for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    await page.keyboard.insertText('Donaudampfschifffahrtsgesellschaft'.repeat(8))
    await page.keyboard.press('Enter')
    await openInsights(page)
    await expect(section(page, 'Priorities')).toContainText('Donaudampf')
    const panel = page.getByRole('tabpanel', { name: 'Insights' })
    await expect
      .poll(() => panel.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth))
      .toBe(0)
  })

  test('two cards that say the same become one, in one step', async ({ page }) => {
    await page.getByRole('tab', { name: 'Map' }).click()
    await page.getByRole('button', { name: 'Touchpoint: Newsletter' }).click()
    await page.keyboard.press('Control+d')
    await expect(page.getByRole('button', { name: 'Touchpoint: Newsletter' })).toHaveCount(2)
    await openInsights(page)
    const gap = '“Newsletter” stands more than once in Loyalty.'
    await checker(page)
      .getByRole('button', { name: `Merge the two: ${gap}` })
      .click()
    await expect(checker(page).getByText(gap)).toHaveCount(0)
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect(checker(page).getByText(gap)).toBeVisible()
  })

  test('the report is saved as a picture of all of it, without its buttons', async ({ page }) => {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save as image' }).click()
    const saved = await download
    expect(saved.suggestedFilename()).toBe('First online order, insights.png')
    const picture = PNG.sync.read(await readFile(await saved.path()))
    // As it is at the end: it is drawn when all of it stands, which may be after it could be seen.
    const box = (await report(page).boundingBox())!
    expect(picture.width).toBe(Math.round(box.width) * 2)
    expect(picture.height).toBeGreaterThan(box.height * 1.8)
    expect(picture.height).toBeLessThanOrEqual(box.height * 2 + 2)
    expect(coloursIn(picture)).toBeGreaterThan(200)
    await expect(page.getByText('First online order, insights.png is in your')).toBeVisible()
  })

  test('the report is copied as a picture', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Copy as image' }).click()
    await expect(page.getByText('The insights are on the clipboard.')).toBeVisible()
    const size = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      return (await item!.getType('image/png')).size
    })
    expect(size).toBeGreaterThan(100_000)
  })
})

/** How many colours a picture has: one that failed has hardly any. */
function coloursIn({ data }: PNG): number {
  const colours = new Set<number>()
  for (let at = 0; at < data.length; at += 4) colours.add(data.readUInt32BE(at))
  return colours.size
}

test('a map without a card is told what to do first', async ({ page }) => {
  await openLibrary(page)
  await createMap(page, 'Digital journey', 'Nothing yet')
  await openInsights(page)
  await expect(page.getByRole('heading', { name: /^Nothing to read/ })).toBeVisible()
  await expect(checker(page)).toContainText('The map has no persona')
  await expect(page.getByRole('button', { name: 'Hide details' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Add the first touchpoint' }).click()
  await expect(titleField(page, 'Touchpoint')).toBeFocused()
  await page.keyboard.type('Flyer')
  await page.keyboard.press('Enter')
  await openInsights(page)
  await expect(checker(page)).toContainText('Consideration has no touchpoint.')
})

test.describe('in French', () => {
  test.use({ locale: 'fr-FR', colorScheme: 'dark' })

  test('the report has no serious fault of accessibility, in the dark', async ({ page }) => {
    // The whole report with all its tables is searched twice, for many seconds.
    await page.goto('/')
    await page.getByRole('link', { name: 'Première commande en ligne' }).click()
    await page.getByRole('tab', { name: 'Analyse' }).click()
    await expect(page.getByRole('region', { name: 'La courbe' })).toBeVisible()
    await axe(page)
    for (const toggle of await page.getByRole('button', { name: 'Voir en tableau' }).all())
      await toggle.click()
    await page
      .getByRole('button', { name: /^Écarter/ })
      .first()
      .click()
    await axe(page)
  })
})
