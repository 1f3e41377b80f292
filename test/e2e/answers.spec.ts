import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { makeWorkbook } from '../exchange/answersWorkbook.ts'
import { detailsOf, openSample, saved } from './helpers/app.ts'
import { axeInBothThemes, expect, test } from './helpers/test.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures/answers')

/** The touchpoints of the sample map. */
const TOUCHPOINTS = [
  'Instagram ad',
  'Search result',
  'Product page',
  'Customer reviews',
  'Chatbot question',
  'Create an account',
  'Pay online',
  'Delivery tracking',
  'Call the help line',
  'Loyalty programme',
  'Newsletter',
]

const HEADER = ['Touchpoint', 'Question', 'Score', 'Date', 'Persona']

/** One answer of the survey: mostly sound, now and then misspelt, unknown or out of range. */
function answerOf(index: number): (string | number)[] {
  const touchpoint = TOUCHPOINTS[index % 11]!
  const name = index % 250 === 6 ? 'Pay onlin' : index % 400 === 9 ? 'Warehouse visit' : touchpoint
  const score = index % 500 === 7 ? 12 : 1 + ((index * 7) % 5)
  const day = `2026-0${1 + (index % 6)}-${String(1 + (index % 28)).padStart(2, '0')}`
  return [name, 'How satisfied were you?', score, day, index % 2 ? 'Camille' : 'Marc']
}

const ANSWERS = Array.from({ length: 5000 }, (_, index) => answerOf(index))
const SURVEY = [HEADER, ...ANSWERS].map((row) => row.join(',')).join('\r\n')

/** What is to come of it, worked out apart from the app. */
function expectedAt(title: string, also?: string) {
  const scores = ANSWERS.filter(([name]) => name === title || name === also).map(([, , score]) =>
    Number(score),
  )
  const sound = scores.filter((score) => score <= 5)
  const satisfied = sound.filter((score) => score >= 4).length
  const mean = sound.reduce((sum, score) => sum + score - 3, 0) / sound.length
  const csat = Math.round((1000 * satisfied) / sound.length) / 10
  const sign = mean.toFixed(1).startsWith('-') ? '−' : '+'
  return { n: sound.length, csat: `${csat}%`, emotion: `${sign}${Math.abs(mean).toFixed(1)}` }
}

const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Import answers' })

async function openImport(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Import answers' }).click()
  await expect(dialogOf(page)).toBeVisible()
  return dialogOf(page)
}

const csv = (text: string, name = 'survey.csv') => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
})

async function next(dialog: Locator): Promise<void> {
  await dialog.getByRole('button', { name: 'Next' }).click()
}

test('a survey of 5 000 answers becomes KPIs and measured emotion, and one undo takes it back', async ({
  page,
}) => {
  await openSample(page)
  const measured = page.locator('[data-measured]')
  await expect(measured).toHaveCount(0)
  const dialog = await openImport(page)
  await dialog.getByLabel('File').setInputFiles(csv(SURVEY))
  await expect(dialog.getByText('survey.csv: 5,000 rows, 5 columns')).toBeVisible()
  await expect(dialog.getByLabel('Use of the column “Score”')).toHaveValue('score')
  await next(dialog)

  const misspelt = dialog.getByRole('row', { name: 'Pay onlin ' })
  await expect(misspelt).toContainText('Suggested')
  await expect(misspelt.getByRole('combobox')).toHaveValue('Pay online')
  await expect(dialog.getByRole('row', { name: 'Warehouse visit' })).toContainText('Not found')
  await next(dialog)

  const unknown = ANSWERS.filter(([name]) => name === 'Warehouse visit').length
  const outside = ANSWERS.filter(([name, , score]) => score === 12 && name !== 'Warehouse visit')
  const skipped = unknown + outside.length
  await expect(dialog.getByRole('status').first()).toHaveText(
    `5,000 rows read, ${(5000 - skipped).toLocaleString('en')} used, ${skipped} skipped.`,
  )
  await dialog.getByText(`The score is not on its scale: ${outside.length} answers`).click()
  const row = ANSWERS.indexOf(outside[0]!) + 2
  await expect(
    dialog.getByText(`Row ${row}: the score “12” is not between 1 and 5`, { exact: true }),
  ).toBeVisible()
  const pay = expectedAt('Pay online', 'Pay onlin')
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Pay online: ' })).toContainText(
    `CSAT ${pay.csat} of ${pay.n} answers`,
  )
  await expect(measured).toHaveCount(0)
  await dialog.getByRole('button', { name: 'Add to the map' }).click()
  await expect(dialog).toHaveCount(0)

  await expect(measured.first()).toBeVisible()
  await page.getByRole('button', { name: 'Touchpoint: Pay online' }).click()
  const kpi = detailsOf(page).getByText('Customer satisfaction (CSAT)', { exact: true })
  await expect(kpi.first()).toBeVisible()
  await expect(detailsOf(page)).toContainText(pay.csat)
  await saved(page)
  const undo = page.getByRole('button', { name: 'Undo', exact: true })
  await expect(undo).toHaveAttribute('title', 'Undo import of survey.csv')
  await undo.click()
  await expect(measured).toHaveCount(0)
  await expect(kpi).toHaveCount(0)
  await expect(undo).toBeDisabled()
})

test('the same file a second time replaces, and says so before', async ({ page }) => {
  await openSample(page)
  const text = 'Touchpoint,Score,Date\nPay online,5,2026-03-01\nPay online,4,2026-03-02'
  for (const time of ['first', 'second']) {
    const dialog = await openImport(page)
    await dialog.getByLabel('File').setInputFiles(csv(text))
    await next(dialog)
    await next(dialog)
    const replaces = dialog.getByText(
      '1 KPI value of the same day, 1 measured emotion and 2 pieces of evidence from this file already in the map will be replaced',
    )
    await expect(replaces).toHaveCount(time === 'first' ? 0 : 1)
    await dialog.getByRole('button', { name: 'Add to the map' }).click()
    await expect(dialog).toHaveCount(0)
  }
  // What is the same as before is no step of the history.
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled()
})

test('a workbook is read under the policy of the page, and its sheet of answers is found', async ({
  page,
}) => {
  await openSample(page)
  const dialog = await openImport(page)
  await dialog.getByLabel('File').setInputFiles(join(FIXTURES, 'survey.xlsx'))
  await expect(dialog.getByText('survey.xlsx: 7 rows, 5 columns')).toBeVisible()
  await expect(dialog.getByLabel('Sheet').locator('option:checked')).toHaveText('Answers')
  await next(dialog)
  // What looks like a formula, or like markup, is text.
  await expect(dialog.getByRole('cell', { name: '<b>Léa</b>', exact: true })).toBeVisible()
  await dialog.getByLabel('Where “=1+1” goes').fill('new in loy')
  await page.keyboard.press('Enter')
  await expect(dialog.getByLabel('Where “=1+1” goes')).toHaveValue('New in Loyalty')
  await next(dialog)
  await expect(dialog.getByRole('listitem').filter({ hasText: 'new, in Loyalty' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Add to the map' }).click()
  await expect(page.getByRole('button', { name: 'Touchpoint: =1+1' })).toBeVisible()
})

test('a large workbook is read under the policy of the page as well', async ({ page }) => {
  await openSample(page)
  const dialog = await openImport(page)
  const buffer = Buffer.from(makeWorkbook({ Answers: [HEADER, ...ANSWERS, ...ANSWERS] }))
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  await dialog.getByLabel('File').setInputFiles({ name: 'large.xlsx', mimeType: type, buffer })
  await expect(dialog.getByText('large.xlsx: 10,000 rows, 5 columns')).toBeVisible()
})

test('the accents of an older Windows come in as they were written', async ({ page }) => {
  await openSample(page)
  const dialog = await openImport(page)
  await dialog.getByLabel('File').setInputFiles(join(FIXTURES, 'windows-1252.csv'))
  await expect(dialog.getByRole('cell', { name: 'Qualité de l’étape' }).first()).toBeVisible()
})

test('what cannot be read is refused in words; a pasted table then comes in by keys alone', async ({
  page,
}) => {
  await openSample(page)
  const dialog = await openImport(page)
  const picture = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0', 'latin1')
  await dialog
    .getByLabel('File')
    .setInputFiles({ name: 'survey.csv', mimeType: 'text/csv', buffer: picture })
  await expect(dialog.getByRole('alert')).toHaveText(/neither text nor a spreadsheet/)

  await dialog.getByLabel('Paste text').focus()
  await page.keyboard.insertText('Pay online\t5\t03/04/2026\nNewsletter\t4,5\t05/06/2026')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText('pasted answers: 2 rows, 3 columns')).toBeVisible()
  await expect(dialog.getByText('The dates of this file can be read both ways.')).toBeVisible()
  // The keyboard comes to the step a moment after the step can be seen.
  await expect(dialog.getByRole('heading', { name: /Columns, Step 2 of 4/ })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(dialog.getByRole('switch', { name: /first row/ })).toBeFocused()
  await dialog.getByRole('radio', { name: 'Month / day / year' }).focus()
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('heading', { name: /Matches, Step 3 of 4/ })).toBeFocused()
  await dialog.getByRole('checkbox').first().focus()
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('heading', { name: /Report, Step 4 of 4/ })).toBeFocused()
  await dialog.getByRole('button', { name: 'Add to the map' }).press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(page.locator('[data-measured]').first()).toBeVisible()
})

test('answers that are dropped or pasted on the board come in as answers, or as what they are instead', async ({
  page,
}) => {
  await openSample(page)
  const dialog = dialogOf(page)
  // What takes files comes with the details, after the board.
  await expect(page.getByRole('button', { name: 'Import answers' })).toBeVisible()
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer()
    data.items.add(new File([text], 'survey.csv', { type: 'text/csv' }))
    return data
  }, SURVEY)
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
  await expect(dialog.getByText('survey.csv: 5,000 rows, 5 columns')).toBeVisible()
  await expect(dialog.getByLabel('Use of the column “Score”')).toHaveValue('score')

  await dialog.getByRole('button', { name: 'Import as a map instead' }).press('Enter')
  const asMap = page.getByRole('dialog', { name: 'Import', exact: true })
  await asMap.getByRole('button', { name: 'Import', exact: true }).click()
  await asMap.getByRole('button', { name: 'Import them as answers' }).press('Enter')
  await expect(dialog.getByText('survey.csv: 5,000 rows, 5 columns')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)

  await page.evaluate(() => {
    const data = new DataTransfer()
    data.setData('text/plain', 'Touchpoint\tScore\nPay online\t5\nNewsletter\t4')
    const options = { clipboardData: data, bubbles: true, cancelable: true }
    document.body.dispatchEvent(new ClipboardEvent('paste', options))
  })
  await expect(dialog.getByText('pasted answers: 2 rows, 2 columns')).toBeVisible()
  await dialog.getByRole('button', { name: 'Paste as cards instead' }).press('Enter')
  const asCards = page.getByRole('dialog', { name: 'Paste', exact: true })
  await asCards.getByRole('button', { name: 'Import as answers' }).press('Enter')
  await expect(dialog.getByLabel('Use of the column “Score”')).toHaveValue('score')
})

test('the list of what is not used can be taken along', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openSample(page)
  const dialog = await openImport(page)
  const text = `Touchpoint,Score\nPay online,5\nNowhere,4\n${'Pay online,5\n'.repeat(20)}`
  await dialog.getByLabel('File').setInputFiles(csv(text))
  await next(dialog)
  await next(dialog)
  await dialog.getByRole('button', { name: 'Copy the list' }).click()
  await expect(dialog.getByText('The list is on the clipboard.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'The touchpoint is left out: 1 answer\nRow 3: “Nowhere” is left out',
  )
})

test('no step has a serious fault of accessibility, in either theme', async ({ page }) => {
  await openSample(page)
  const dialog = await openImport(page)
  await axeInBothThemes(page)
  await dialog.getByLabel('File').setInputFiles(csv(SURVEY))
  await expect(dialog.getByRole('table')).toBeVisible()
  await axeInBothThemes(page)
  await next(dialog)
  await axeInBothThemes(page)
  await next(dialog)
  await expect(dialog.getByRole('button', { name: 'Add to the map' })).toBeVisible()
  await axeInBothThemes(page)
})
