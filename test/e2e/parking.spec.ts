import { drag, middleOf, openSample, settled } from './helpers/app.ts'
import { axe, axeInBothThemes, expect, test } from './helpers/test.ts'

test('ideas wait in the parking lot, and are dragged into a cell and back', async ({ page }) => {
  await openSample(page)
  await page.getByRole('button', { name: 'Parking lot' }).click()
  const lot = page.getByRole('region', { name: 'Parking lot' })
  const line = lot.getByRole('textbox', { name: 'Park an idea' })
  await expect(line).toBeFocused()
  for (const idea of ['Gift wrapping', 'Loyalty card', 'Returns']) {
    await line.fill(idea)
    await line.press('Enter')
  }
  const notes = lot
    .getByRole('list', { name: 'Parked notes' })
    .getByRole('button', { name: /^Note: / })
  const waiting = 'Gift vouchers: who still uses them?'
  await expect(notes).toHaveText([waiting, 'Gift wrapping', 'Loyalty card', 'Returns'])

  const pain = page.getByRole('button', { name: /^Pain point: Card form/ })
  await settled(pain)
  await drag(
    page,
    notes.nth(3),
    await middleOf(notes.nth(0)).then(({ x, y }) => ({ x: x - 40, y })),
  )
  await expect(notes).toHaveText(['Returns', waiting, 'Gift wrapping', 'Loyalty card'])

  await drag(page, notes.nth(2), await middleOf(pain))
  await expect(page.getByRole('button', { name: 'Pain point: Gift wrapping' })).toBeVisible()
  await expect(notes).toHaveText(['Returns', waiting, 'Loyalty card'])

  // Once it is dragged, at once to the lot: a rest at the board's edge would move the view away.
  const [from, lying] = [await middleOf(pain), await middleOf(line)]
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + 12, from.y)
  await page.mouse.move(lying.x, lying.y)
  await page.mouse.up()
  await expect(notes).toHaveText(['Returns', waiting, 'Loyalty card', /^Card form/])
  await expect(lot).toContainText('Left behind')
  await page.keyboard.press('Control+z')
  await expect(notes).toHaveCount(3)
  await expect(pain).toBeVisible()
})

test.describe('in French, by keys alone', () => {
  test.use({ locale: 'fr-FR' })

  test('a note is parked, put in order, edited, moved to a cell, and a card parked', async ({
    page,
  }) => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Première commande en ligne' }).click()
    const pay = page.getByRole('button', { name: 'Point de contact : Paiement en ligne' })
    await pay.click()
    await page.keyboard.press('Shift+P')
    const lot = page.getByRole('region', { name: 'Parking d’idées' })
    await expect(lot.getByRole('textbox', { name: 'Mettre une idée de côté' })).toBeFocused()
    // Beside the one that waits in the sample.
    await page.keyboard.type('Retours')
    await page.keyboard.press('Enter')
    await axeInBothThemes(page, '[data-parking-lot]')
    await page.keyboard.press('Tab')
    const notes = lot.getByRole('button', { name: /^Note/ })
    await expect(notes.nth(0)).toBeFocused()
    await page.keyboard.press('Alt+ArrowRight')
    await expect(notes).toHaveText(['Retours', /^Bons cadeaux/])
    await expect(notes.nth(1)).toBeFocused()
    await page.keyboard.press('Enter')
    await page.keyboard.type('Emballage cadeau')
    await page.keyboard.press('Enter')
    await expect(notes.nth(1)).toBeFocused()

    await page.keyboard.press('m')
    const dialog = page.getByRole('dialog', { name: 'Déplacer vers' })
    await expect(dialog.getByRole('combobox', { name: 'Étape' })).toBeFocused()
    await axe(page, '[role=dialog]')
    // A list forgets within a second what was typed: one letter says it, however slowly it goes.
    await page.keyboard.type('A')
    await expect(dialog.getByRole('status')).toContainText('Achat')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.type('I')
    await expect(dialog.getByRole('status')).toContainText('Irritants')
    await page.keyboard.press('Enter')
    const card = page.getByRole('button', { name: 'Irritant : Emballage cadeau' })
    await expect(card).toBeFocused()
    await expect(page.getByRole('log')).toContainText('Emballage cadeau : déplacé vers')

    // Its own place is offered first; then another stage is named.
    await page.keyboard.press('m')
    await expect(dialog.getByRole('combobox', { name: 'Étape' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('log')).toContainText('Emballage cadeau : déjà dans')
    await expect(card).toBeFocused()
    await page.keyboard.press('m')
    await expect(dialog.getByRole('combobox', { name: 'Étape' })).toBeFocused()
    await page.keyboard.type('F')
    await page.keyboard.press('Enter')
    await expect(dialog).toHaveCount(0)
    await expect(card).toBeFocused()

    await page.keyboard.press('Shift+M')
    await expect(card).toHaveCount(0)
    await expect(notes).toHaveText(['Retours', 'Emballage cadeau'])
    await page.keyboard.press('Control+z')
    await expect(card).toBeVisible()
  })
})
