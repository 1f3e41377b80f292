import type { Page } from '@playwright/test'
import { board, createMap, openLibrary } from '../helpers/app.ts'
import { readDatabase } from '../helpers/database.ts'
import { random, seeds, times } from '../helpers/long.ts'
import { test } from '../helpers/profile.ts'
import { expect } from '../helpers/test.ts'

/** The browser dies after one to so many saved cards, and so many milliseconds at most. */
const MOST_CARDS = 5
const LONGEST_REST = 400
/** Every other one dies so soon after it has begun to write the next card, ms. */
const LONGEST_WRITE = 20

for (const seed of seeds(times('PARCOURS_KILLS', 2)))
  test(`a browser killed mid-write keeps every card that it called saved: seed ${seed}`, async ({
    run,
  }) => {
    const first = await run()
    const nextWrite = await followWrites(first.page)
    await openLibrary(first.page)
    await createMap(first.page, 'Digital journey', 'Killed')
    const address = first.page.url()
    const kept = await addCards(first.page, Math.ceil(MOST_CARDS * random(seed)), async () => {
      const isMidWrite = seed % 2 === 1
      if (isMidWrite) await nextWrite()
      setTimeout(first.kill, (isMidWrite ? LONGEST_WRITE : LONGEST_REST) * random(-seed))
    })

    const { page } = await run()
    await page.goto(address)
    await expect(page.getByRole('textbox', { name: 'Map title' })).toHaveValue('Killed')
    await expect(page.getByRole('button', { name: 'Stage: Loyalty' })).toBeVisible()
    const titles = await titlesOf(page)
    expect(titles).toEqual(expect.arrayContaining(kept))
    // At most the card that was under way may be there as well: whole, or not yet called anything.
    const more = titles.filter((title) => !kept.includes(title))
    expect(['', `Card ${kept.length + 1}`, undefined]).toContain(more[0])
    expect(more.length).toBeLessThanOrEqual(1)
    await expectWhole(page, titles.length)
  })

/** Gives a function that resolves as the page next begins to write to a journal. */
async function followWrites(page: Page): Promise<() => Promise<void>> {
  let begun = () => {}
  await page.exposeFunction('writes', () => begun())
  await page.addInitScript(() => {
    const { transaction } = IDBDatabase.prototype
    IDBDatabase.prototype.transaction = function (tables, mode, ...rest) {
      if (mode === 'readwrite' && Array.isArray(tables) && tables.includes('journal'))
        (window as unknown as { writes: () => void }).writes()
      return transaction.call(this, tables, mode, ...rest)
    }
  })
  return () =>
    new Promise<void>((resolve) => {
      begun = resolve
    })
}

/** Adds numbered cards until the browser dies; gives those that were said to be saved. */
async function addCards(page: Page, last: number, atLast: () => void): Promise<string[]> {
  const noted: string[] = []
  for (;;) {
    const title = `Card ${noted.length + 1}`
    try {
      await page.getByRole('button', { name: 'Add touchpoint to Loyalty', exact: true }).click()
      await page.keyboard.insertText(title)
      await page.keyboard.press('Enter')
      await page.waitForFunction((title) => {
        const state = document.querySelector('[role=status][aria-label="Save state"]')
        const card = document.querySelector(`[aria-label="Touchpoint: ${title}"]`)
        return card && state?.textContent === 'Saved on this device'
      }, title)
    } catch {
      return noted
    }
    noted.push(title)
    if (noted.length === last) atLast()
  }
}

async function titlesOf(page: Page): Promise<string[]> {
  const cards = board(page).getByRole('button', { name: /^Touchpoint: / })
  const names = await cards.evaluateAll((cards) => cards.map((card) => card.ariaLabel ?? ''))
  return names.map((name) => name.replace(/^Touchpoint: (Untitled)?/, ''))
}

/** No half of anything: the journal has no gap, and the list says what the map holds. */
async function expectWhole(page: Page, cards: number) {
  const { journeys, journal } = await readDatabase(page)
  const row = journeys!.find(({ title }) => title === 'Killed')!
  const sequences = journal!
    .filter(({ documentId }) => documentId === row.id)
    .map(({ sequence }) => sequence)
  expect(sequences).toEqual(sequences.map((_, index) => index + 1))
  expect(row.sequence).toBe(sequences.length)
  expect(row.counts).toMatchObject({ cards })
}
