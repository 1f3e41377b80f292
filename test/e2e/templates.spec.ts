import { board, createMap, openLibrary, saved } from './helpers/app.ts'
import { expect, test } from './helpers/test.ts'

/** The scripts that hold what a template begins with. */
const OUTLINES = /\/assets\/(digital|ecommerce|b2b|saas|bank|insurance|telecom|shop|blueprint)-/

test.describe('in French', () => {
  test.use({ locale: 'fr-FR', colorScheme: 'dark', viewport: { width: 1280, height: 720 } })

  test('a template is chosen by keys, seen before it is made, and then is a map', async ({
    page,
  }) => {
    const loaded: string[] = []
    page.on('request', (request) => {
      if (OUTLINES.test(request.url())) loaded.push(request.url())
    })
    await page.goto('/')
    await expect(page.getByRole('link', { name: 'Première commande en ligne' })).toBeVisible()
    expect(loaded).toEqual([])

    await page.getByRole('button', { name: 'Nouvelle carte' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Nouvelle carte' })
    await expect(dialog.getByRole('radio', { name: 'Parcours digital' })).toBeFocused()
    await expect(dialog.getByRole('radio')).toHaveCount(12)
    await page.keyboard.press('ArrowUp')
    await expect(dialog.getByRole('radio', { name: 'Vierge' })).toBeChecked()
    await page.keyboard.press('ArrowUp')
    const blueprint = dialog.getByRole('radio', { name: 'Blueprint de service' })
    await expect(blueprint).toBeChecked()
    const about = '4 étapes · 8 points de contact · 2 personas · 3 irritants · 5 KPI'
    await expect(dialog.getByText(about)).toBeVisible()
    await expect(blueprint).toHaveAccessibleDescription(
      new RegExp(`^Une nuit à l’hôtel.*${about}$`),
    )
    await expect(dialog.locator('[data-ready] canvas')).toHaveCount(13)

    // All of the choice is in sight, and nothing has to be scrolled to.
    for (const name of ['Parcours digital', 'Vierge'])
      await expect(dialog.getByRole('radio', { name })).toBeInViewport({ ratio: 1 })
    await expect(dialog.getByRole('button', { name: 'Créer' })).toBeInViewport({ ratio: 1 })

    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: 'Titre de la carte' })).toHaveValue(
      'Blueprint de service',
    )
    await expect(
      page.getByRole('button', { name: 'Point de contact : Attend à la réception' }),
    ).toBeVisible()
  })
})

test('a board is opened without a template, and an empty one says what to do until it is done', async ({
  page,
}) => {
  await openLibrary(page)
  await createMap(page, 'Blank', 'Begun')
  const hint = (text: string) => board(page).getByText(text)
  await expect(hint('Add a first touchpoint')).toBeVisible()
  await expect(hint('What hurts')).toBeVisible()
  await page.keyboard.press('t')
  await page.keyboard.type('Search')
  await page.keyboard.press('Enter')
  await expect(hint('Add a first touchpoint')).toHaveCount(0)
  await page.keyboard.press('p')
  await page.keyboard.type('Nothing found')
  await page.keyboard.press('Enter')
  await expect(hint('What hurts')).toHaveCount(0)
  await expect(hint('What would help')).toBeVisible()
  await saved(page)

  const loaded: string[] = []
  page.on('request', (request) => {
    if (OUTLINES.test(request.url())) loaded.push(request.url())
  })
  await page.reload()
  await expect(page.getByRole('button', { name: 'Touchpoint: Search' })).toBeVisible()
  expect(loaded).toEqual([])
})
