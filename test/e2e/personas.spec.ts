import { openLibrary, openSample } from './helpers/app.ts'
import { axe, expect, test } from './helpers/test.ts'

test('a persona is made, told about, and offered to a map', async ({ page }) => {
  await openLibrary(page)
  await page.getByRole('link', { name: 'Personas' }).click()
  await page.getByRole('button', { name: 'New persona' }).click()
  const dialog = page.getByRole('dialog', { name: 'New persona' })
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Nora')
  await dialog.getByRole('button', { name: 'Create' }).click()
  const goals = page.getByRole('textbox', { name: 'Goals' })
  await goals.fill('Train for her first marathon.')
  const line = page.getByRole('textbox', { name: 'In one line' })
  await line.fill('28 · a beginner')
  await page.keyboard.press('Enter')
  await expect(line).toHaveAttribute('aria-busy', 'false')
  await page.reload()
  await expect(goals).toHaveValue('Train for her first marathon.')
  await expect(page.getByText('No map shows this persona yet.')).toBeVisible()

  await openSample(page)
  await page.getByRole('button', { name: 'Add persona' }).click()
  await page.getByRole('dialog', { name: 'Add persona' }).getByText('28 · a beginner').click()
  await page.goto('/#/personas')
  await page.getByRole('link', { name: 'Nora' }).click()
  await expect(page.getByRole('link', { name: 'First online order' })).toBeVisible()
})

test('closing the page in the middle of a word is questioned, and who stays has lost nothing', async ({
  page,
  context,
}) => {
  await openLibrary(page)
  await page.getByRole('link', { name: 'Personas' }).click()
  await page.getByRole('link', { name: 'Camille' }).click()
  const goals = page.getByRole('textbox', { name: 'Goals' })
  await goals.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Typed to the last')
  const question = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  const dialog = await question
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await expect(goals).toHaveAttribute('aria-busy', 'false')

  const other = await context.newPage()
  await other.goto(page.url())
  const seen = other.getByRole('textbox', { name: 'Goals' })
  await expect(seen).toHaveValue(/ Typed to the last$/)
  await goals.press('Escape')
  await expect(seen).not.toHaveValue(/Typed to the last/)
})

test('two personas stand side by side', async ({ page }) => {
  await openLibrary(page)
  await page.getByRole('link', { name: 'Personas' }).click()
  await page.getByRole('checkbox', { name: 'Compare Camille' }).check()
  await page.getByRole('checkbox', { name: 'Compare Marc' }).click()
  const table = page.getByRole('table', { name: 'Side by side' })
  await expect(table.getByRole('columnheader')).toHaveText([/Camille/, /Marc/])
  await expect(table.getByRole('row', { name: /^Goals/ })).toContainText('twelve runners')
  await axe(page)
})

test('an archived persona is no longer offered, keeps its part in maps, and comes back', async ({
  page,
}) => {
  await openLibrary(page)
  await page.getByRole('link', { name: 'Personas' }).click()
  const more = page.getByRole('button', { name: 'More actions for Marc', exact: true })
  await more.click()
  await page.getByRole('menuitem', { name: 'Duplicate' }).click()
  await expect(page.getByRole('link', { name: 'Marc (copy)' })).toBeVisible()
  await more.click()
  await page.getByRole('menuitem', { name: 'Archive' }).click()
  await expect(page.getByRole('link', { name: 'Marc', exact: true })).toHaveCount(0)

  await openSample(page)
  await expect(page.getByRole('button', { name: 'Open Marc' })).toBeVisible()
  await page.goto('/#/personas')
  await page.getByRole('checkbox', { name: 'Show archived (1)' }).check()
  await more.click()
  await page.getByRole('menuitem', { name: 'Bring back' }).click()
  await expect(page.getByText('Marc is offered for maps again.')).toBeVisible()
})

test('a printed sheet holds the persona and none of the tools', async ({ page }) => {
  await openLibrary(page)
  await page.goto('/#/personas')
  await page.getByRole('link', { name: 'Camille' }).click()
  await expect(page.getByRole('textbox', { name: 'Quote' })).toHaveValue(/train/)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('textbox', { name: 'Goals' })).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('link')).toHaveCount(0)
  await expect(page.getByRole('textbox', { name: 'Role in the decision' })).toBeHidden()
})
