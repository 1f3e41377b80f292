import type { Locator, Page } from '@playwright/test'
import { detailsOf, openSample, saved } from './helpers/app.ts'
import { axe, expect, test } from './helpers/test.ts'

const NPS = 'Net Promoter Score (NPS)'

test.beforeEach(({ page }) => openSample(page))

/** Opens the dialog at a touchpoint that has no KPI, and chooses one there. */
async function chooseKpi(page: Page, typed: string, option: RegExp): Promise<Locator> {
  await page.getByRole('button', { name: 'Touchpoint: Chatbot question' }).click()
  await detailsOf(page).getByRole('button', { name: 'Attach a KPI' }).click()
  const dialog = page.getByRole('dialog', { name: 'Attach a KPI' })
  await dialog.getByRole('combobox', { name: 'KPI' }).fill(typed)
  await page.getByRole('option', { name: option }).first().click()
  return dialog
}

async function fill(dialog: Locator, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(fields))
    await dialog.getByLabel(label, { exact: true }).fill(text)
}

const attach = (dialog: Locator) => dialog.getByRole('button', { name: 'Attach', exact: true })
const valueIn = (dialog: Locator) => dialog.getByRole('status', { name: 'Value' })
const counts = { Promoters: '44', Passives: '2', Detractors: '4' }

test('NPS comes from counts, is held against its target, and undo takes it back', async ({
  page,
}) => {
  const dialog = await chooseKpi(page, 'NPS', /NPS/)
  await expect(valueIn(dialog)).toHaveText('No value')
  await fill(dialog, { ...counts, Target: '50' })
  await expect(valueIn(dialog)).toHaveText('+80')
  await expect(dialog).toContainText('44 of 50 − 4 of 50')
  await expect(dialog).toContainText('On target')
  await attach(dialog).click()
  await expect(dialog).toHaveCount(0)
  const row = detailsOf(page).getByRole('button', { name: `Edit ${NPS}` })
  await expect(row).toContainText('+80')
  await expect(row).toContainText('44 of 50 − 4 of 50 · target +50')
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(row).toHaveCount(0)
})

test('NPS comes from a pasted column, which steps in front of the counts', async ({ page }) => {
  const dialog = await chooseKpi(page, 'NPS', /NPS/)
  await fill(dialog, { Promoters: '1', Passives: '1', Detractors: '1' })
  const column = [...Array(44).fill(10), 7, 8, ...Array(4).fill(3)].join('\n')
  await dialog.getByLabel('Answers').fill(column)
  await expect(dialog).toContainText('50 answers')
  await expect(dialog).toContainText('The answers count')
  await expect(dialog.getByRole('img', { name: /10: 44/ })).toBeVisible()
  await expect(valueIn(dialog)).toHaveText('+80')
  await attach(dialog).click()
  await expect(detailsOf(page).getByRole('button', { name: `Edit ${NPS}` })).toContainText(
    '50 answers',
  )
})

test('a refused answer is named with its place, and nothing is attached', async ({ page }) => {
  const dialog = await chooseKpi(page, 'NPS', /NPS/)
  const answers = dialog.getByLabel('Answers')
  await answers.fill('9\n10\n11\n8')
  await expect(dialog.getByRole('alert')).toHaveText('Answer 3, “11”, is not between 0 and 10.')
  await expect(valueIn(dialog)).toHaveText('No value')
  await attach(dialog).click()
  await expect(answers).toBeFocused()
  await expect(dialog).toBeVisible()
  await answers.fill('9\n10\n1\n8')
  await attach(dialog).click()
  await expect(detailsOf(page)).toContainText('+25')
})

test('a missing figure is asked for where it belongs', async ({ page }) => {
  const dialog = await chooseKpi(page, 'satisfaction', /CSAT/)
  await fill(dialog, { Satisfied: '37' })
  await attach(dialog).click()
  await expect(dialog.getByLabel('Asked', { exact: true })).toBeFocused()
  await expect(dialog.getByRole('alert')).toBeVisible()
  await page.keyboard.type('30')
  await expect(dialog.getByRole('alert')).toHaveText('Not more than “Asked”.')
  await dialog.getByLabel('Asked', { exact: true }).fill('50')
  await expect(valueIn(dialog)).toHaveText('74%')
  await expect(dialog).toContainText('Close to target')
})

test('a score is asked on one of its scales', async ({ page }) => {
  const dialog = await chooseKpi(page, 'effort', /CES/)
  await dialog.getByLabel('Answers').fill('10, 10, 8, 6, 9')
  await expect(valueIn(dialog)).toHaveText('8.6')
  await dialog.getByRole('radio', { name: '1–7' }).check({ force: true })
  await expect(dialog.getByRole('alert')).toHaveText('Answer 1, “10”, is not between 1 and 7.')
  await dialog.getByLabel('Answers').fill('7 6 5')
  await attach(dialog).click()
  await expect(detailsOf(page)).toContainText('3 answers · scale 1–7')
})

test('two dates make a trend, and each value can be changed and removed', async ({ page }) => {
  const details = detailsOf(page)
  const dialog = await chooseKpi(page, 'conversion', /Conversion rate/)
  await fill(dialog, { Conversions: '30', Visitors: '1000', Target: '4', Date: '2026-09-30' })
  await attach(dialog).click()
  await expect(details.getByRole('img', { name: /^Trend of/ })).toHaveCount(0)

  await details.getByRole('button', { name: 'Add a value to Conversion rate' }).click()
  const another = page.getByRole('dialog', { name: 'Conversion rate: another value' })
  await expect(another.getByLabel('Target', { exact: true })).toHaveValue('4')
  await fill(another, { Conversions: '70', Visitors: '2000', Date: '2026-10-31' })
  await attach(another).click()
  await expect(details.getByRole('img', { name: /^Trend of Conversion rate/ })).toBeVisible()
  await expect(details).toContainText('+0.5 pts since Sep 30, 2026')
  await expect(details).toContainText('0.5 pts short of the target')
  await expect(details).toContainText('70 of 2,000 visitors · target 4%')

  await details.getByRole('button', { name: 'Conversion rate: 2 values' }).click()
  await details.getByRole('button', { name: 'Edit Conversion rate, Sep 30, 2026' }).click()
  const edited = page.getByRole('dialog', { name: 'Edit Conversion rate' })
  await expect(edited.getByLabel('Conversions', { exact: true })).toHaveValue('30')
  await edited.getByLabel('Conversions', { exact: true }).fill('20')
  await edited.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(details).toContainText('+1.5 pts since Sep 30, 2026')

  await details.getByRole('button', { name: 'Remove Conversion rate, Oct 31, 2026' }).click()
  await expect(details.getByRole('button', { name: 'Edit Conversion rate' })).toBeFocused()
  await expect(details.getByRole('img', { name: /^Trend of/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await details.getByRole('button', { name: 'Remove Conversion rate', exact: true }).click()
  await expect(details).not.toContainText('Conversion rate')
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(details).toContainText('+1.5 pts since Sep 30, 2026')
})

test('whom a value covers, its period, its evidence and where it shows are kept', async ({
  page,
}) => {
  const dialog = await chooseKpi(page, 'NPS', /NPS/)
  await fill(dialog, counts)
  await dialog.getByRole('button', { name: 'Period' }).click()
  await fill(dialog, { From: '2026-11-01', To: '2026-10-31' })
  await expect(dialog.getByRole('alert')).toHaveText('The period ends before it begins.')
  await fill(dialog, { From: '2026-10-01' })
  await dialog.locator('summary').click()
  await dialog.getByLabel('Persona').selectOption('Camille')
  await dialog.getByLabel('Channel').selectOption('Chatbot')
  await fill(dialog, { 'In words': 'over 60', Evidence: 'Exit survey', Link: 'javascript:1' })
  await dialog.getByRole('switch', { name: 'Show in the stage header' }).check({ force: true })
  await attach(dialog).click()
  await expect(dialog.getByLabel('Link')).toBeFocused()
  await fill(dialog, { Link: 'https://example.org/survey' })
  await attach(dialog).click()
  const details = detailsOf(page)
  await expect(details).toContainText('Camille, Chatbot, over 60')
  await details.getByRole('button', { name: `Edit ${NPS}` }).click()
  const edited = page.getByRole('dialog', { name: `Edit ${NPS}` })
  await expect(edited.getByLabel('From')).toHaveValue('2026-10-01')
  await expect(edited.getByLabel('Evidence')).toHaveValue('Exit survey')
  await expect(edited.getByRole('switch', { name: 'Show in the stage header' })).toBeChecked()
})

test("a ratio of the team's own is made, renamed, kept from deletion while in use, deleted", async ({
  page,
}) => {
  const details = detailsOf(page)
  const dialog = await chooseKpi(page, 'Full shelves', /Define/)
  await dialog.getByRole('radio', { name: 'Ratio' }).check({ force: true })
  await fill(dialog, {
    Unit: '%',
    'Name of the first figure': 'Full',
    'Name of the second figure': 'Shelves',
  })
  await fill(dialog, { Full: '30', Shelves: '40' })
  await expect(valueIn(dialog)).toHaveText('75%')
  await attach(dialog).click()
  await expect(details).toContainText('30 of 40 shelves')

  await details.getByRole('button', { name: 'Edit Full shelves' }).click()
  const edited = page.getByRole('dialog', { name: 'Edit Full shelves' })
  await edited.getByRole('button', { name: 'Edit this KPI' }).click()
  await edited.getByRole('button', { name: 'Delete this KPI' }).click()
  await expect(edited.getByRole('alert')).toContainText('still uses it')
  await edited.getByLabel('Name', { exact: true }).fill('Shelves in order')
  await edited.getByRole('button', { name: 'Save this KPI' }).click()
  await page.keyboard.press('Escape')
  await details.getByRole('button', { name: 'Remove Shelves in order' }).click()

  const again = await chooseKpi(page, 'Shelves in order', /Shelves in order/)
  await again.getByRole('button', { name: 'Edit this KPI' }).click()
  await again.getByRole('button', { name: 'Delete this KPI' }).click()
  await expect(again.getByRole('combobox', { name: 'KPI' })).toBeFocused()
  await again.getByRole('combobox', { name: 'KPI' }).fill('Shelves')
  await expect(page.getByRole('option', { name: 'Shelves in order' })).toHaveCount(0)
})

test('NPS is attached by keys alone, to a stage', async ({ page }) => {
  await page.getByRole('button', { name: /^Stage: Loyalty/ }).click()
  await detailsOf(page).getByRole('button', { name: 'Attach a KPI' }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Attach a KPI' })
  await expect(dialog.getByRole('combobox', { name: 'KPI' })).toBeFocused()
  await page.keyboard.type('nps')
  await page.keyboard.press('Enter')
  for (const count of Object.values(counts)) {
    await page.keyboard.press('Tab')
    await page.keyboard.type(count)
  }
  await expect(valueIn(dialog)).toHaveText('+80')
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(detailsOf(page).getByRole('button', { name: 'Attach a KPI' })).toBeFocused()
  await expect(detailsOf(page)).toContainText('44 of 50')
})

test('the dialog and the trend are sound, and the dialog of NPS fits a small window', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.getByRole('button', { name: 'Touchpoint: Pay online' }).click()
  await expect(detailsOf(page).getByRole('img', { name: /^Trend of/ })).toBeVisible()
  await axe(page, '[aria-label="Details"]')
  const dialog = await chooseKpi(page, 'NPS', /NPS/)
  await fill(dialog, { ...counts, Answers: '9 10 3' })
  await axe(page, '[role="dialog"]')
  await expect
    .poll(() => dialog.evaluate((element) => element.scrollHeight - element.clientHeight))
    .toBe(0)
  await dialog.locator('summary').click()
  await axe(page, '[role="dialog"]')
})

test('a refusal is in view above the foot of the dialog, in a small window', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  const dialog = await chooseKpi(page, 'NPS', /NPS/)
  await fill(dialog, counts)
  await dialog.locator('summary').click()
  await dialog.getByLabel('Link').fill('javascript:alert(1)')
  await attach(dialog).click()
  await expect(dialog.getByLabel('Link')).toBeFocused()
  const sentence = dialog.getByRole('alert')
  await expect(sentence).toBeVisible()
  // What lies at its head and at its foot, where it stands at that moment.
  const ends = () =>
    sentence.evaluate((element) => {
      const { left, top, bottom } = element.getBoundingClientRect()
      return [top + 2, bottom - 2].map((y) =>
        document.elementFromPoint(left + 8, y)?.getAttribute('role'),
      )
    })
  await expect.poll(ends).toEqual(['alert', 'alert'])
})

test("a KPI of the team's own that a copy of the map uses is kept", async ({ page }) => {
  const dialog = await chooseKpi(page, 'Full shelves', /Define/)
  await fill(dialog, { 'Measured value': '30' })
  await attach(dialog).click()
  await saved(page)
  await page.getByRole('link', { name: 'My maps' }).first().click()
  await page.getByRole('button', { name: 'More actions for First online order' }).click()
  await page.getByRole('menuitem', { name: 'Duplicate' }).click()
  await expect(page.getByRole('link', { name: 'First online order' })).toHaveCount(2)
  await page.getByRole('link', { name: 'First online order', exact: true }).click()
  await page.getByRole('button', { name: 'Touchpoint: Chatbot question' }).click()
  await detailsOf(page).getByRole('button', { name: 'Remove Full shelves' }).click()
  const again = await chooseKpi(page, 'Full shelves', /Full shelves/)
  await again.getByRole('button', { name: 'Edit this KPI' }).click()
  await again.getByRole('button', { name: 'Delete this KPI' }).click()
  await expect(again.getByRole('alert')).toContainText('Another map uses it: “')
})
