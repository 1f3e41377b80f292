import type { Page } from '@playwright/test'
import { holdTyping, openSample, saved } from './helpers/app.ts'
import { expect, test } from './helpers/test.ts'

/** The sample map in two tabs of one browser. */
async function openTwice(page: Page): Promise<readonly [Page, Page]> {
  await openSample(page)
  const other = await page.context().newPage()
  await other.goto(page.url())
  await expect(card(other, 'Pay online')).toBeVisible()
  return [page, other]
}

const card = (page: Page, title: string) =>
  page.getByRole('button', { name: `Touchpoint: ${title}`, exact: true })

/** Adds a touchpoint to the first stage. */
async function addFirst(page: Page, title: string): Promise<void> {
  await page
    .getByRole('button', { name: /^Add touchpoint to / })
    .first()
    .click()
  await page.keyboard.type(title)
  await page.keyboard.press('Enter')
  await expect(card(page, title)).toBeVisible()
}

/** The titles that a card was ever given, as the journal has them. */
function titlesInJournal(page: Page, from: string): Promise<string[]> {
  return page.evaluate(async (from) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const database = await done(indexedDB.open('parcours'))
    const rows = await done(database.transaction('journal').objectStore('journal').getAll())
    database.close()
    return rows
      .flatMap(({ diff }) => Object.values(diff.updated) as [unknown, { title: string }][])
      .map(([, { title }]) => title)
      .filter((title) => title.startsWith(from))
  }, from)
}

test('two tabs on one map show each other’s work at once, and each takes back its own', async ({
  page,
}) => {
  const [a, b] = await openTwice(page)
  await addFirst(a, 'From the first')
  await expect(card(b, 'From the first')).toBeVisible()

  await card(b, 'Pay online').dblclick()
  await b.keyboard.type('Pay by card')
  await expect(card(a, 'Pay by card')).toBeVisible()
  await b.keyboard.press('Enter')

  await a.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(card(b, 'From the first')).toBeHidden()
  await expect(card(a, 'Pay by card')).toBeVisible()
  await b.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(card(a, 'Pay online')).toBeVisible()
})

test('two tabs that type into one field at once end at one text, and the journal has the other', async ({
  page,
}) => {
  const [a, b] = await openTwice(page)
  for (const tab of [a, b]) {
    await holdTyping(tab)
    await card(tab, 'Pay online').dblclick()
  }
  await a.keyboard.type('Pay: first')
  await b.keyboard.type('Pay: second')
  for (const tab of [a, b]) {
    // What the browser says when a page may be about to go; what waits is then written.
    await tab.evaluate(() => window.dispatchEvent(new Event('pagehide')))
    await saved(tab)
    await tab.keyboard.press('Enter')
  }
  for (const tab of [a, b]) await expect(card(tab, 'Pay: second')).toBeVisible()
  expect(await titlesInJournal(a, 'Pay: ')).toEqual(['Pay: first', 'Pay: second'])
})

test('a card that is removed in one tab while it is typed in another does not go without a word', async ({
  page,
}) => {
  const [a, b] = await openTwice(page)
  await card(a, 'Pay online').dblclick()
  await a.keyboard.type('Pay half a wor')
  await card(b, 'Pay half a wor').click()
  await b.keyboard.press('Delete')
  await expect(a.getByText('“Pay half a wor” was removed in another tab.')).toBeVisible()
  await b.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(card(a, 'Pay half a wor')).toBeVisible()
})

test('a tab says that its map was deleted in another, and puts it back with what was added since', async ({
  page,
}) => {
  const [a, b] = await openTwice(page)
  await b.getByRole('link', { name: 'My maps' }).click()
  await b.getByRole('button', { name: 'More actions for First online order' }).click()
  await b.getByRole('menuitem', { name: 'Move to trash' }).click()
  await expect(a.getByRole('alert')).toContainText('in the trash')
  await b.getByRole('link', { name: 'Trash' }).click()
  await b.getByRole('button', { name: /^Delete for good/ }).click()
  await b.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click()
  await expect(a.getByRole('alert')).toContainText('may have been deleted')
  await a.getByRole('alert').getByRole('button', { name: 'Restore' }).click()
  await expect(a.getByRole('alert')).toBeHidden()
  await addFirst(a, 'After all')
  await saved(a)
  await a.reload()
  await expect(card(a, 'After all')).toBeVisible()
})
