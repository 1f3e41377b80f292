import type { Page } from '@playwright/test'
import { createMap, detailsOf, openLibrary, openSample, saved } from './helpers/app.ts'
import { axe } from './helpers/axe.ts'
import { expect, test } from './helpers/test.ts'

/** What is typed: titles, and the keys over them. */
type Hand = { titles: number; keys: number; cards: string[] }

test('a hundred cards by keys alone, with no more than half a key over each line', async ({
  page,
}) => {
  await openLibrary(page)
  await createMap(page, 'Blank', 'Workshop')
  for (const lane of ['Thoughts', 'Pain points', 'Opportunities'])
    await expect(page.getByRole('button', { name: `Lane: ${lane}` })).toBeVisible()
  await page.locator('body').press('c')
  const line = page.getByRole('textbox', { name: 'Quick entry' })
  await expect(line).toBeFocused()

  const hand: Hand = { titles: 0, keys: 1, cards: [] }
  const press = async (key: string) => {
    hand.keys += 1
    await page.keyboard.press(key)
  }
  const type = async (kind: string, title: string, key: string, signs = '') => {
    await page.keyboard.type(signs + title)
    hand.keys += signs.length
    hand.titles += title.length
    if (kind) hand.cards.push(`${kind}: ${title}`)
    await press(key)
  }
  for (const stage of ['A', 'B', 'C', 'D']) {
    // Five steps as they are told, good and bad; then back and forth through the lanes below.
    await type('', `Stage ${stage}`, 'Enter')
    for (const at of [1, 2, 3, 4, 5])
      await type('Touchpoint', `${stage}t${at}`, 'Enter', at % 2 ? '+' : ':(')
    await press('Shift+Enter')
    for (const at of [5, 4, 3, 2, 1])
      await type('Thought', `${stage}q${at}`, at > 1 ? 'Shift+Tab' : 'Shift+Enter')
    for (const at of [1, 2, 3, 4, 5]) {
      await type('Pain point', `${stage}p${at}`, 'Enter')
      await type('Pain point', `${stage}d${at}`, at < 5 ? 'Tab' : 'Shift+Enter')
    }
    for (const at of [5, 4, 3, 2, 1])
      await type(
        'Opportunity',
        `${stage}o${at}`,
        at > 1 ? 'Shift+Tab' : stage === 'D' ? 'Enter' : 'Control+Shift+Enter',
      )
  }
  await press('Escape')

  expect(hand.cards).toHaveLength(100)
  expect(hand.keys / hand.cards.length).toBeLessThanOrEqual(1.5)
  await saved(page)
  await page.reload()
  await page.getByRole('tab', { name: 'Table' }).click()
  const table = page.getByRole('grid').or(page.getByRole('table')).first()
  await expect(table).toContainText('Dt5')
  const text = (await table.innerText()).replace(/\s+/g, ' ')
  for (const card of hand.cards) expect(text).toContain(card.split(': ')[1])
})
