import { createMap, held, openLibrary, openSample, saved } from './helpers/app.ts'
import { axe } from './helpers/axe.ts'
import { expect, test } from './helpers/test.ts'

/** What was typed: the cards, and how many keys over their titles. */
type Hand = { keys: number; cards: string[] }

test('a hundred cards by keys alone, with no more than half a key over each line', async ({
  page,
}) => {
  await openLibrary(page)
  await createMap(page, 'Blank', 'Workshop')
  await page.locator('body').press('c')
  const line = page.getByRole('textbox', { name: 'Quick entry' })
  await expect(line).toBeFocused()

  const hand: Hand = { keys: 1, cards: [] }
  const press = async (key: string) => {
    hand.keys += 1
    await page.keyboard.press(key)
  }
  const type = async (title: string, key: string, signs = '') => {
    await page.keyboard.type(signs + title)
    hand.keys += signs.length
    hand.cards.push(title)
    await press(key)
  }
  for (const stage of ['A', 'B', 'C', 'D']) {
    // Five steps as they are told, good and bad; then back and forth through the lanes below.
    for (const at of [1, 2, 3, 4, 5])
      await type(`${stage}t${at}`, 'Enter', at % 2 ? '+' : at === 2 ? ':(' : '')
    await press('Shift+Enter')
    for (const at of [5, 4, 3, 2, 1])
      await type(`${stage}q${at}`, at > 1 ? 'Shift+Tab' : 'Shift+Enter')
    for (const at of [1, 2, 3, 4, 5]) {
      await type(`${stage}p${at}`, 'Enter')
      await type(`${stage}d${at}`, at < 5 ? 'Tab' : 'Shift+Enter')
    }
    for (const at of [5, 4, 3, 2]) await type(`${stage}o${at}`, 'Shift+Tab')
    if (stage === 'D') await type('Do1', 'Enter')
    else {
      await type(`${stage}o1`, 'Control+Shift+Enter')
      await page.keyboard.type(`Stage after ${stage}`)
      await press('Enter')
    }
  }
  await press('Escape')

  await expect(page.getByRole('button', { name: /^Opportunity: Do1/ })).toBeFocused()

  expect(new Set(hand.cards).size).toBe(100)
  expect(hand.keys / hand.cards.length).toBeLessThanOrEqual(1.5)
  await saved(page)
  await page.reload()
  await page.getByRole('tab', { name: 'Table' }).click()
  const grid = page.getByRole('grid')
  await expect(grid).toContainText('Do5')
  const there = (await grid.innerText()).match(/\b[A-D][tqpdo][1-5]\b/g)
  // The touchpoints' titles are also those of the columns.
  expect([...new Set(there)].toSorted()).toEqual(hand.cards.toSorted())
  await expect(page.getByText('20 touchpoints · 40 pain points')).toBeVisible()
})

test('what is typed before the line is there goes to the line alone, each blank of it', async ({
  page,
}) => {
  const release = await held(page, /QuickEntry-.*\.js/)
  await openSample(page)
  await page.getByRole('button', { name: 'Touchpoint: Pay online' }).click()
  await page.keyboard.press('c')
  // Whoever else hears such a key may draw upon it, the line in between, and the key comes too late.
  const heard = await page.evaluateHandle(() => {
    const keys: string[] = []
    document.addEventListener('keydown', ({ key }) => keys.push(key))
    return keys
  })
  await page.keyboard.type('one of two')
  expect(await heard.jsonValue()).toEqual([])
  release()
  const line = page.getByRole('textbox', { name: 'Quick entry' })
  await expect(line).toHaveValue('one of two')
  await page.keyboard.type(' more')
  await expect(line).toHaveValue('one of two more')
})

test.describe('in French', () => {
  test.use({ locale: 'fr-FR' })

  test('names are completed from their first letters, and what is composed is not entered yet', async ({
    page,
  }) => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Première commande en ligne' }).click()
    await page.getByRole('button', { name: 'Point de contact : Paiement en ligne' }).click()
    // At once, before the line's code can be there.
    await page.keyboard.press('c')
    await page.keyboard.type('!-1,5 Attente ')
    const line = page.getByRole('textbox', { name: 'Saisie rapide' })
    await expect(line).toHaveValue('!-1,5 Attente ')
    await expect(line).toHaveAccessibleDescription(/^Achat › Paiement en ligne › Irritants/)

    await page.keyboard.type('#t')
    const names = page.getByRole('listbox', { name: 'Canaux' })
    await expect(names.getByRole('option')).toHaveText(['Téléphone', 'Télévision'])
    await page.keyboard.press('ArrowDown')
    await expect(names.getByRole('option', { selected: true })).toHaveText('Télévision')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await expect(line).toHaveValue('!-1,5 Attente #Téléphone ')
    await page.keyboard.type('@cam')
    await expect(page.getByRole('listbox', { name: 'Personas' })).toBeVisible()
    await axe(page)
    await page.keyboard.press('Tab')
    await expect(line).toHaveValue('!-1,5 Attente #Téléphone @Camille ')

    await line.dispatchEvent('keydown', { key: 'Enter', isComposing: true })
    await expect(line).toHaveValue('!-1,5 Attente #Téléphone @Camille ')
    await page.keyboard.press('Enter')
    await expect(line).toHaveValue('')
    await expect(page.getByRole('log')).toHaveText('Ajout : Irritant : Attente')
    // With nothing typed, undo is the map's, and the line stays.
    await page.keyboard.press('Control+z')
    const card = page.getByRole('button', { name: 'Irritant : Attente', exact: true })
    await expect(card).toHaveCount(0)
    await page.keyboard.press('Control+Shift+z')
    await expect(card).toHaveCount(1)
    await page.keyboard.type('à garder')
    await page.keyboard.press('Escape')
    await expect(line).toHaveCount(0)
    await expect(
      page.getByRole('button', { name: 'Point de contact : Paiement en ligne' }),
    ).toBeFocused()
    await card.click()
    const details = page.getByRole('region', { name: 'Détails' })
    await expect(details.getByRole('button', { name: 'Camille', exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    await page.keyboard.press('c')
    await expect(line).toHaveValue('à garder')
  })
})
