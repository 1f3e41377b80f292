import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { board, openSample, saved } from './helpers/app.ts'
import { axe, expect, test } from './helpers/test.ts'

const sheet = (page: Page) => page.getByRole('article')
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

/** All that the slides of a downloaded deck say. */
async function slidesOf(path: string): Promise<string[]> {
  const files = unzipSync(new Uint8Array(await readFile(path)))
  return Object.entries(files).flatMap(([name, bytes]) =>
    /^ppt\/slides\/slide\d+\.xml$/.test(name) ? [strFromU8(bytes)] : [],
  )
}

test('a workshop is debriefed on its page: an owner, a note turned into an action, undo by keys', async ({
  page,
}) => {
  await openSample(page)
  await board(page).getByRole('button', { name: 'Touchpoint: Pay online' }).focus()
  await page.keyboard.press('Shift+B')
  await expect(sheet(page).getByRole('heading', { level: 1 })).toHaveText('First online order')
  await expect(page).toHaveURL(/tab=debrief/)
  await page.getByRole('textbox', { name: 'Summary' }).fill('The form loses them.')

  const owner = page.getByRole('combobox', { name: 'Owner of Show the order to the agent' })
  await owner.fill('Lena')
  await page.getByRole('textbox', { name: 'Note 2, beside the board' }).fill('Ask the shops')
  const turn = page.getByRole('button', { name: 'Turn into an action: Ask the shops' })
  await turn.click()
  await expect(turn).toHaveCount(0)
  await expect(page.getByRole('textbox', { name: 'Action of Ask the shops' })).toBeVisible()
  await expect(part(page, 'Open notes')).toBeFocused()

  await page.keyboard.press('Control+z')
  await expect(page.getByRole('textbox', { name: 'Note 2, beside the board' })).toHaveValue(
    'Ask the shops',
  )
  await owner.focus()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(owner).toHaveValue('')
  await expect(page.getByRole('textbox', { name: 'Summary' })).toHaveValue('The form loses them.')
  await saved(page)
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Summary' })).toHaveValue('The form loses them.')
  await part(page, 'Top pain points').getByRole('link').first().click()
  await expect(page.getByRole('button', { name: /^Pain point: Card form reloads/ })).toBeFocused()
})

test('on paper and in a picture the words of fields stand alone', async ({ page }) => {
  await openSample(page)
  await page.getByRole('tab', { name: 'Debrief' }).click()
  await expect(sheet(page)).toBeVisible()
  await axe(page)
  await page.emulateMedia({ media: 'print' })
  await expect(sheet(page).getByRole('textbox')).toHaveCount(0)
  await expect(sheet(page).getByRole('button')).toHaveCount(0)
  await expect(part(page, 'Actions').getByText('nobody yet')).toBeVisible()
  await expect(page.getByRole('banner')).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as image' }).click()
  expect((await download).suggestedFilename()).toBe('First online order, debrief.png')
})

test.describe('in French', () => {
  test.use({ locale: 'fr-FR', colorScheme: 'dark' })

  test('the page is read and put right, and goes into the deck', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Première commande en ligne' }).click()
    await page.getByRole('tab', { name: 'Bilan' }).click()
    await page.getByRole('textbox', { name: 'Synthèse' }).fill('Le formulaire les fait fuir.')
    await axe(page)
    await page
      .getByRole('button', { name: 'Ajouter une action pour Le chatbot répond à côté' })
      .click()
    // The new line comes, with the keyboard in it, as soon as the page has time for it.
    await expect(page.locator('textarea:focus')).toHaveValue('')
    await page.keyboard.type('Brancher un agent')
    await page.keyboard.press('Tab')
    await page.getByRole('combobox', { name: 'Responsable de Brancher un agent' }).fill('Léna')
    await expect(part(page, 'Irritants sans action')).toHaveCount(0)

    await page.getByRole('button', { name: 'Exporter', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Présentation PowerPoint' }).click()
    const dialog = page.getByRole('dialog', { name: 'Présentation PowerPoint' })
    await expect(dialog.getByRole('checkbox', { name: 'Bilan' })).toBeChecked()
    const download = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Exporter', exact: true }).click()
    const said = (await slidesOf(await (await download).path())).filter((slide) =>
      slide.includes('>Bilan'),
    )
    expect(said).toHaveLength(4)
    expect(said[0]).toContain('Le formulaire les fait fuir.')
    expect(said[2]).toContain('Brancher un agent')
    expect(said[2]).toContain('Léna')
  })
})
