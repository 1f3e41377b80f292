import { hasKeyboard, held, openLibrary, openSample } from './helpers/app.ts'
import { axeInBothThemes, expect, test } from './helpers/test.ts'

test('no screen has a serious fault of accessibility, in either theme', async ({ page }) => {
  await openLibrary(page)
  await page.getByRole('button', { name: 'Settings' }).click()
  await hasKeyboard(page.getByRole('dialog', { name: 'Settings' }))
  await axeInBothThemes(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await axeInBothThemes(page)
  await page.getByRole('button', { name: 'New map' }).click()
  await hasKeyboard(page.getByRole('dialog', { name: 'New map' }))
  await axeInBothThemes(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await page.getByRole('link', { name: 'First online order' }).click()
  await expect(page.getByRole('region', { name: 'Details' })).toBeVisible()
  await axeInBothThemes(page)
  await page.getByRole('button', { name: 'Touchpoint: Pay online' }).click()
  await axeInBothThemes(page)
  await page.getByRole('button', { name: 'Pain point: Calls are passed on twice' }).click()
  await axeInBothThemes(page)
  await page.getByRole('button', { name: 'Stage: Loyalty' }).click()
  await axeInBothThemes(page)
  await page.keyboard.press('k')
  await hasKeyboard(page.getByRole('dialog', { name: 'Attach a KPI' }))
  await axeInBothThemes(page)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('menuitem', { name: 'PNG image' }).click()
  await expect(page.getByRole('dialog', { name: 'PNG image' })).toBeVisible()
  await axeInBothThemes(page)
})

test('the language is changed at once, and kept', async ({ page }) => {
  await openSample(page)
  await page.getByRole('button', { name: 'Settings' }).click()
  // It is chosen once its sentences have come: a check would want that before the click is over.
  await page.getByRole('radio', { name: 'Français' }).click({ force: true })
  await expect(page.getByRole('dialog', { name: 'Réglages' })).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Français' })).toBeChecked()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Ligne : Irritants' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Point de contact : Pay online' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
})

test.describe('in French', () => {
  test.use({ locale: 'fr-FR' })

  test('a map is made, filled and undone in French', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByRole('heading', { name: 'Mes cartes' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Première commande en ligne' })).toBeVisible()
    await page.getByRole('button', { name: 'Nouvelle carte' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Créer' }).click()
    await page
      .getByRole('button', { name: 'Ajouter un point de contact à Achat', exact: true })
      .click()
    await page.keyboard.type('Payer en ligne')
    await page.keyboard.press('Enter')
    await expect(
      page.getByRole('button', { name: 'Point de contact : Payer en ligne' }),
    ).toBeVisible()
    const undo = page.getByRole('button', { name: 'Annuler', exact: true })
    await expect(undo).toHaveAttribute('title', 'Annuler l’ajout de Payer en ligne')
    await undo.click()
    await expect(page.getByRole('button', { name: /^Point de contact : / })).toHaveCount(0)
  })
})

test('the theme follows the system until one is chosen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await openLibrary(page)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.emulateMedia({ colorScheme: 'light' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

for (const [locale, sample, present] of [
  ['en-US', 'First online order', 'Present'],
  ['fr-FR', 'Première commande en ligne', 'Présenter'],
] as const)
  test.describe(`at ${locale}`, () => {
    test.use({ locale })

    test('nothing of the bar moves when the menus that load later stand in it', async ({
      page,
    }) => {
      const release = await held(page, /MapPanels-.*\.js/)
      await page.goto('/')
      await page.getByRole('link', { name: sample }).click()
      const bar = page.getByRole('banner')
      const places = async () => {
        const boxes = [bar.getByRole('tablist'), bar.getByRole('status')].map((part) =>
          part.boundingBox(),
        )
        return (await Promise.all(boxes)).map((box) => Math.round(box!.x))
      }
      await expect(bar.getByRole('tablist')).toBeVisible()
      const before = await places()
      release()
      await expect(bar.getByRole('button', { name: present, exact: true })).toBeVisible()
      expect(await places()).toEqual(before)
    })
  })
