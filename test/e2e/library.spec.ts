import { readFile } from 'node:fs/promises'
import { addTouchpoint, createMap, openLibrary, openSample, saved } from './helpers/app.ts'
import { expect, test } from './helpers/test.ts'

test('a map is renamed, duplicated, put into the trash and brought back', async ({ page }) => {
  await openLibrary(page)
  const more = page.getByRole('button', { name: 'More actions for First online order' })
  await more.click()
  await page.getByRole('menuitem', { name: 'Rename' }).click()
  const rename = page.getByRole('dialog', { name: 'Rename the map' })
  await rename.getByRole('textbox', { name: 'Title' }).fill('Shoes online')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'Shoes online' })).toBeVisible()

  await page.getByRole('button', { name: 'More actions for Shoes online' }).click()
  await page.getByRole('menuitem', { name: 'Duplicate' }).click()
  const copy = page.getByRole('link', { name: 'Shoes online (copy)' })
  await expect(copy).toBeVisible()

  await page.getByRole('button', { name: 'More actions for Shoes online (copy)' }).click()
  await page.getByRole('menuitem', { name: 'Move to trash' }).click()
  await expect(copy).toHaveCount(0)
  await page.getByRole('link', { name: 'Trash' }).click()
  await expect(page.getByRole('heading', { name: 'Trash' })).toBeVisible()
  await page
    .getByRole('button', { name: /Restore/ })
    .first()
    .click()
  await page.getByRole('link', { name: 'My maps' }).click()
  await expect(copy).toBeVisible()
})

test('maps are found by their title, without minding accents or case', async ({ page }) => {
  await openLibrary(page)
  await createMap(page, 'Blank', 'Réclamation d’été')
  await page.getByRole('link', { name: 'My maps' }).click()
  const search = page.getByRole('searchbox', { name: 'Search maps' })
  await search.fill('reclam')
  await expect(page.getByRole('link', { name: 'Réclamation d’été' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'First online order' })).toHaveCount(0)
  await search.fill('nothing of the kind')
  await expect(page.getByText('No map is called “nothing of the kind”.')).toBeVisible()
})

test('a map is saved as a file, and comes back from it as a copy of its own', async ({ page }) => {
  await openSample(page)
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Journey file' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('First online order.journey')
  const content = await readFile(await file.path(), 'utf8')
  expect(JSON.parse(content)).toMatchObject({ type: 'parcours/journey', version: 3 })

  await page.getByRole('link', { name: 'My maps' }).click()
  await page.getByRole('button', { name: 'Import' }).click()
  const dialog = page.getByRole('dialog', { name: 'Import' })
  await dialog.getByLabel('File').setInputFiles({
    name: 'map.journey',
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  })
  await dialog.getByRole('button', { name: 'Import' }).click()
  await expect(page.getByRole('button', { name: 'Touchpoint: Pay online' })).toBeVisible()
  await page.getByRole('link', { name: 'My maps' }).click()
  await expect(page.getByRole('link', { name: 'First online order' })).toHaveCount(2)
})

test('a file that is none is refused in words, and nothing is imported', async ({ page }) => {
  await openLibrary(page)
  await page.getByRole('button', { name: 'Import' }).click()
  const dialog = page.getByRole('dialog', { name: 'Import' })
  const paste = dialog.getByRole('textbox', { name: 'Paste text' })
  const refuse = async (text: string, sentence: RegExp) => {
    await paste.fill(text)
    await dialog.getByRole('button', { name: 'Import' }).click()
    await expect(dialog.getByRole('alert')).toHaveText(sentence)
  }
  await refuse('{ "type": \n "parcours', /not valid JSON at line 2/)
  await refuse('{"type":"something"}', /does not call itself/)
  await refuse('{"type":"parcours/journey","version":999,"map":{}}', /newer version/)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('link', { name: 'First online order' })).toHaveCount(1)
})

test('the library shows a real picture of the board', async ({ page }) => {
  await openLibrary(page)
  await createMap(page, 'Digital journey', 'Pictured')
  await addTouchpoint(page, 'Purchase', 'Pay')
  await saved(page)
  await page.getByRole('link', { name: 'My maps' }).click()
  const card = page.getByRole('listitem').filter({ hasText: 'Pictured' })
  await expect(card.locator('img')).toBeVisible()
  await expect(card).toContainText('5 stages · 1 card')
})

test('the address of a template makes a new map of it', async ({ page }) => {
  await page.goto('/#/new?template=b2b')
  await expect(page.getByRole('button', { name: /^Touchpoint: / }).first()).toBeVisible()
  await expect(page).toHaveURL(/#\/map\/journey_/)
})

test('an address of a map that is not here says so', async ({ page }) => {
  await page.goto('/#/map/journey_nowhere')
  await expect(page.getByRole('heading')).toHaveText(/not on this device/)
  await page.getByRole('link', { name: 'Back to my maps' }).click()
  await expect(page.getByRole('heading', { name: 'My maps' })).toBeVisible()
})
