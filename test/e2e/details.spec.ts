import { detailsOf, openSample } from './helpers/app.ts'
import { expect, test } from './helpers/test.ts'

test.beforeEach(({ page }) => openSample(page))

test('a KPI of the catalogue is attached, shown with its mark, changed and removed', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'Touchpoint: Chatbot question' }).click()
  const details = detailsOf(page)
  await details.getByRole('button', { name: 'Attach a KPI' }).click()
  const dialog = page.getByRole('dialog', { name: 'Attach a KPI' })
  await dialog.getByRole('combobox', { name: 'KPI' }).fill('satisfaction')
  await page.getByRole('option', { name: /CSAT/ }).first().click()
  await dialog.getByRole('textbox', { name: 'Measured value' }).fill('140')
  await dialog.getByRole('textbox', { name: 'Target' }).fill('80')
  await dialog.getByRole('button', { name: 'Attach', exact: true }).click()
  await expect(dialog.getByRole('alert').first()).toContainText(/Between/)
  await dialog.getByRole('textbox', { name: 'Measured value' }).fill('61,5')
  await expect(dialog.getByRole('status', { name: 'Value' })).toContainText('61.5%')
  await dialog.getByRole('button', { name: 'Attach', exact: true }).click()
  await expect(details).toContainText('61.5%')

  await details.getByRole('button', { name: /^Remove CSAT|^Remove Customer satisfaction/ }).click()
  await expect(details).not.toContainText('61.5%')
  await page.keyboard.press('Control+z')
  await expect(details).toContainText('61.5%')
})

test('a persona is added, named on the board, and its curve is switched off', async ({ page }) => {
  const details = detailsOf(page)
  await details.getByRole('button', { name: 'Add persona' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add persona' })
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Inès')
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  const panel = page.getByRole('region', { name: 'Persona' })
  await panel.getByRole('textbox', { name: 'Quote' }).fill('I never read the small print.')
  await panel.getByRole('button', { name: 'Close the persona' }).click()
  await expect(page.getByRole('slider', { name: 'Emotion of Inès at Pay online' })).toHaveCount(1)
  await details.getByRole('switch', { name: 'Show the curve of Camille' }).click({ force: true })
  await expect(page.getByRole('slider', { name: 'Emotion of Camille at Pay online' })).toHaveCount(
    0,
  )
})

test('typing in the details is one step that undo takes back', async ({ page }) => {
  await page.getByRole('button', { name: 'Touchpoint: Newsletter' }).click()
  const notes = detailsOf(page).getByRole('textbox', { name: 'Notes' })
  await notes.fill('Opened by a third.')
  await notes.blur()
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(notes).toHaveValue('')
})

test('of several cards what they share is changed in one step', async ({ page }) => {
  await page.getByRole('button', { name: 'Pain point: Account form asks 14 fields' }).click()
  await page
    .getByRole('button', { name: 'Pain point: Card form reloads and empties the basket' })
    .click({ modifiers: ['Shift'] })
  const details = detailsOf(page)
  await expect(details).toContainText('2 items selected')
  await details.getByRole('slider', { name: 'Severity' }).fill('2')
  await page.getByRole('button', { name: 'Pain point: Account form asks 14 fields' }).click()
  await expect(details.getByRole('slider', { name: 'Severity' })).toHaveValue('2')
})

test('an opportunity is added to a pain point and linked to it', async ({ page }) => {
  await page.getByRole('button', { name: 'Pain point: Chatbot answers off topic' }).click()
  await detailsOf(page).getByRole('button', { name: 'Add an opportunity' }).click()
  await page.keyboard.type('Hand over to an agent')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Pain point: Chatbot answers off topic' }).click()
  await expect(detailsOf(page)).toContainText('Hand over to an agent')
})

test('the view is copied as an image', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Copy as image' }).click()
  await expect(page.getByText('The view is on the clipboard.')).toBeVisible()
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    return (await item!.getType('image/png')).size
  })
  expect(size).toBeGreaterThan(20_000)
})
