import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { board, openSample } from './helpers/app.ts'
import { toldAndClosed } from './helpers/exporting.ts'
import { axe, expect, test } from './helpers/test.ts'

const views = (page: Page) => page.getByRole('button', { name: 'Views', exact: true })
const lane = (page: Page, name: string) =>
  board(page).getByRole('button', { name: `Lane: ${name}` })

test('a view keeps what is hidden and looked through, comes back by its key, and is exported', async ({
  page,
}) => {
  await openSample(page)
  await views(page).click()
  const menu = page.getByRole('menu', { name: 'Views' })
  await menu.getByRole('menuitemcheckbox', { name: 'Thoughts' }).click()
  await expect(lane(page, 'Thoughts')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(views(page)).toBeFocused()
  await page.keyboard.press('Shift+L')
  await page.keyboard.press('Shift+W')
  const save = page.getByRole('dialog', { name: 'Save this view' })
  await expect(save.getByRole('textbox', { name: 'Name' })).toHaveValue('Emotion')
  await save.getByRole('textbox', { name: 'Name' }).fill('Without thoughts')
  await page.keyboard.press('Enter')
  await expect(save).toHaveCount(0)

  await page.keyboard.press('Shift+R')
  await expect(lane(page, 'Thoughts')).toBeVisible()
  await page.getByRole('button', { name: 'Take the lens away' }).click()
  // After the three that the sample has.
  await page.keyboard.press('Alt+4')
  await expect(lane(page, 'Thoughts')).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Legend: Emotion' })).toBeVisible()

  await views(page).click()
  await page.getByRole('menuitem', { name: 'Edit the views' }).click()
  const dialog = page.getByRole('dialog', { name: 'Views' })
  await expect(dialog.getByRole('textbox', { name: 'Name of Without thoughts' })).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Show Purchase by emotion' })).toBeFocused()
  await axe(page)
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)

  await page.keyboard.press('Shift+R')
  await expect(lane(page, 'Thoughts')).toBeVisible()
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('menuitem', { name: 'SVG drawing' }).click()
  const picture = page.getByRole('dialog', { name: 'SVG drawing' })
  await picture.getByRole('combobox', { name: 'View' }).selectOption('Without thoughts')
  const download = page.waitForEvent('download')
  await picture.getByRole('button', { name: 'Export' }).click()
  const file = await download
  await toldAndClosed(page, picture, file.suggestedFilename())
  const svg = await readFile(await file.path(), 'utf8')
  expect([svg.includes('Pain points'), svg.includes('Thoughts')]).toEqual([true, false])
})
