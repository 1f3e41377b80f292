import type { Page } from '@playwright/test'
import { board, detailsOf, openSample } from './helpers/app.ts'
import { axe, expect, test } from './helpers/test.ts'

test.beforeEach(({ page }) => openSample(page))

const choose = (page: Page, name: string) =>
  board(page).getByRole('button', { name, exact: true }).click()
const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true }).click()

test('evidence with a link is added, an unsafe link is refused, and each step is undone', async ({
  page,
}) => {
  await choose(page, 'Touchpoint: Newsletter')
  const details = detailsOf(page)
  const standing = details.getByRole('button', { name: /^Research standing/ })
  await expect(standing).toHaveText('Assumption')

  await details.getByRole('button', { name: 'Add evidence' }).click()
  await expect(details.getByRole('textbox', { name: 'What it says' })).toBeFocused()
  await page.keyboard.type('One in three opens it.')
  await details.getByRole('combobox', { name: 'Source' }).selectOption('Advertising')
  const link = details.getByRole('textbox', { name: 'Link' })
  await link.fill('javascript:alert(document.cookie)')
  await page.keyboard.press('Enter')
  await expect(details.getByRole('alert')).toContainText('must begin with http://')
  await expect(details.getByRole('link')).toHaveCount(0)
  await link.fill('https://example.com/campaign')
  await page.keyboard.press('Enter')
  const evidence = details.getByRole('group', { name: 'Evidence' })
  await expect(evidence).toContainText('One in three opens it.')
  await expect(evidence).toContainText('Advertising')
  const anchor = evidence.getByRole('link', { name: /^example\.com\/campaign/ })
  await expect(anchor).toHaveAttribute('href', 'https://example.com/campaign')
  await expect(anchor).toHaveAttribute('rel', 'noopener noreferrer')
  await expect(anchor).toHaveAttribute('target', '_blank')
  await expect(evidence.getByRole('button', { name: 'Add evidence' })).toBeFocused()
  await expect(standing).toHaveText('Partly researched')

  await standing.click()
  await page.getByRole('menuitemradio', { name: 'Researched', exact: true }).click()
  await expect(standing).toHaveText('Researched')
  await expect(evidence).toContainText('Its evidence says: partly researched')
  await standing.click()
  await page.getByRole('menuitemradio', { name: 'From its evidence: partly researched' }).click()
  await expect(standing).toHaveText('Partly researched')
  await undo(page)
  await expect(standing).toHaveText('Researched')
  await undo(page)
  await expect(standing).toHaveText('Partly researched')

  await evidence.getByRole('button', { name: 'Edit the evidence One in three opens it.' }).click()
  await evidence.getByRole('textbox', { name: 'What it says' }).fill('One in four opens it.')
  await page.keyboard.press('Enter')
  await expect(evidence).toContainText('One in four')
  await undo(page)
  await expect(evidence).toContainText('One in three')
  await undo(page)
  await expect(details).not.toContainText('One in three')
})

test('pillars are rated by keys alone, told in words, and undone', async ({ page }) => {
  await choose(page, 'Touchpoint: Newsletter')
  const details = detailsOf(page)
  await details.getByRole('button', { name: 'Rate the pillars' }).press('Enter')
  const integrity = details.getByRole('slider', { name: 'Integrity' })
  await expect(integrity).toBeFocused()
  for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowRight')
  await expect(integrity).toHaveAttribute('aria-valuetext', '4, high')
  await expect(details.getByRole('group', { name: 'Pillars' })).toContainText('Keeps its word')
  await details.getByRole('slider', { name: 'Empathy' }).fill('2')
  await axe(page)
  await undo(page)
  await expect(details.getByRole('slider', { name: 'Empathy' })).toHaveValue('0')
  await expect(integrity).toHaveValue('4')
})

test('from a pain point to its cause, an opportunity with an owner, and the KPI that proves it', async ({
  page,
}) => {
  const pain = 'Pain point: Card form reloads and empties the basket'
  await choose(page, pain)
  const details = detailsOf(page)
  const share = details.getByRole('textbox', { name: 'Share' })
  await share.fill('120')
  await expect(details.getByRole('alert')).toContainText('between 0 and 100')
  await share.fill('20')
  await expect(details.getByRole('group', { name: 'Priority' })).toContainText(
    /Severity 5 × share 20% × votes 7 × persona weight \d(\.\d)? = \d+/,
  )
  const cause = details.getByRole('textbox', { name: 'Why it happens' })
  await cause.fill('The basket is kept in the page.')
  await cause.blur()
  const empathy = details.getByRole('button', { name: 'Empathy', exact: true })
  await details.getByRole('button', { name: '4 others' }).click()
  await empathy.click()
  await expect(empathy).toHaveAttribute('aria-pressed', 'true')

  await details.getByRole('button', { name: 'Add an opportunity' }).click()
  await page.keyboard.type('Keep the basket on the server')
  await page.keyboard.press('Enter')
  await details.getByRole('combobox', { name: 'State' }).selectOption('Started')
  await details.getByRole('combobox', { name: 'Owner' }).fill('Léa')
  const due = details.getByLabel('Due', { exact: true })
  await due.fill('2020-01-31')
  await due.blur()
  await expect(details).toContainText('Overdue')
  await due.fill('2999-01-31')
  await due.blur()
  await expect(details).not.toContainText('Overdue')

  await details.getByRole('combobox', { name: 'Choose proof KPIs' }).click()
  const options = page.getByRole('listbox').getByRole('option')
  await expect(options.first()).toContainText('Cart abandonment')
  await options.first().click()
  const proof = details.getByRole('group', { name: 'Proof KPIs' }).getByRole('listitem')
  await expect(proof).toContainText('no newer value')
  await proof.getByLabel('Cart abandonment: since').fill('')
  await expect(proof).toContainText(/At the start\s*72%/)
  await expect(proof).toContainText(/Now\s*68%/)
  await expect(proof).toContainText('−4 pts')
  await expect(proof).toContainText('better')

  await undo(page)
  await expect(proof).toContainText('no newer value')
  await undo(page)
  await expect(proof).toHaveCount(0)
  await undo(page)
  await expect(due).toHaveValue('2020-01-31')
  await undo(page)
  await expect(due).toHaveValue('')
  await undo(page)
  await expect(details.getByRole('combobox', { name: 'Owner' })).toHaveValue('')
  await undo(page)
  await expect(details.getByRole('combobox', { name: 'State' })).toHaveValue('idea')
  await undo(page)
  await expect(
    board(page).getByRole('button', { name: 'Opportunity: Keep the basket on the server' }),
  ).toHaveCount(0)
  await choose(page, pain)
  await undo(page)
  await expect(empathy).toHaveAttribute('aria-pressed', 'false')
  await undo(page)
  await expect(cause).not.toHaveValue('The basket is kept in the page.')
})

test('the map says how much of it is researched, and shows the assumptions', async ({ page }) => {
  const details = detailsOf(page)
  await expect(details.getByRole('group', { name: 'Research' })).toContainText(
    /\d+% researched · \d+ of \d+ cards are assumptions/,
  )
  const filter = details.getByRole('button', { name: 'Show the assumptions' })
  await filter.click()
  await expect(filter).toHaveAttribute('aria-pressed', 'true')
  await filter.click()
  await expect(filter).toHaveAttribute('aria-pressed', 'false')
  const age = details.getByRole('spinbutton', { name: 'Evidence is out of date after' })
  await age.fill('3')
  await age.blur()
  await undo(page)
  await expect(age).toHaveValue('12')
})

test('what is removed in the details hands the keyboard on, and does not drop it', async ({
  page,
}) => {
  await choose(page, 'Touchpoint: Newsletter')
  const details = detailsOf(page)
  await details.getByRole('button', { name: 'Remove E-mail' }).press('Enter')
  await expect(details.getByRole('combobox', { name: 'Channels' })).toBeFocused()
  await details.getByRole('button', { name: 'Delete', exact: true }).press('Enter')
  await expect(board(page).locator(':focus')).toHaveCount(1)
})
