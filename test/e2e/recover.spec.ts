import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { addTouchpoint, openLibrary, openSample, saved, titleField } from './helpers/app.ts'
import { axe } from './helpers/axe.ts'
import { expect, test } from './helpers/test.ts'

/** Things that the page asks of its browser and that break from here on; none of them any more. */
type Broken = 'numbers' | 'writing' | 'words'

const breakDown = (page: Page, ...broken: Broken[]) =>
  page.evaluate((given) => Object.assign(globalThis, { broken: given }), broken)

/** Puts the breaking points into a page, whole until `breakDown`. */
async function prepare(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const isBroken = (what: string) =>
      (globalThis as { broken?: string[] }).broken?.includes(what) ?? false
    const { NumberFormat } = Intl
    // Insights write their numbers with it while they are drawn.
    Intl.NumberFormat = new Proxy(NumberFormat, {
      construct(target, given) {
        if (isBroken('numbers')) throw new Error('provoked while “Pay online” was drawn')
        return Reflect.construct(target, given)
      },
    })
    const { add } = IDBObjectStore.prototype
    IDBObjectStore.prototype.add = function (...given) {
      if (isBroken('writing')) throw new DOMException('provoked', 'UnknownError')
      return add.apply(this, given)
    }
    const { test } = RegExp.prototype
    // The layout looks for line breaks in every title.
    RegExp.prototype.test = function (text) {
      if (isBroken('words') && this.source === '[\\n\\r\\t]' && text === 'Cannot be laid out')
        throw new Error('provoked by “Cannot be laid out”')
      return test.call(this, text)
    }
  })
}

async function textOf(download: Promise<Download>): Promise<string> {
  return readFile(await (await download).path(), 'utf8')
}

/** Writes rows of any content into the database, past everything that would refuse them. */
async function scribble(page: Page, rows: readonly [table: string, row: object][]) {
  await page.evaluate(async (given) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('parcours')
      request.onsuccess = () => resolve(request.result)
    })
    const tables = [...new Set(given.map(([table]) => table))]
    const transaction = database.transaction(tables, 'readwrite')
    for (const [table, row] of given) transaction.objectStore(table).put(row)
    await new Promise((resolve) => {
      transaction.oncomplete = resolve
    })
    database.close()
  }, rows)
}

/** All rows of the database as text. */
function contentOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('parcours')
      request.onsuccess = () => resolve(request.result)
    })
    const tables = [...database.objectStoreNames]
    const transaction = database.transaction(tables, 'readonly')
    const rows = tables.map(
      (table) =>
        new Promise((resolve) => {
          const request = transaction.objectStore(table).getAll()
          request.onsuccess = () => resolve([table, request.result])
        }),
    )
    const text = JSON.stringify(await Promise.all(rows))
    database.close()
    return text
  })
}

test('after a crash the file has the words that are on no disk yet, and reopening goes on with them', async ({
  page,
  context,
  watch,
}) => {
  watch.allow(/provoked/)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await prepare(page)
  await openSample(page)
  await saved(page)
  await breakDown(page, 'writing')
  await addTouchpoint(page, 'Loyalty', 'Only in this window')
  await expect(page.getByRole('status', { name: 'Save state' })).toHaveText('Not saved')
  await breakDown(page, 'writing', 'numbers')
  await page.getByRole('tab', { name: 'Insights' }).click()

  await expect(page.getByRole('heading', { name: /Something broke/ })).toBeFocused()
  await expect(page.getByText('The last changes are in this window alone')).toBeVisible()
  await axe(page)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download the map' }).click()
  expect(await textOf(download)).toContain('Only in this window')

  await page.getByRole('button', { name: 'Copy the report' }).click()
  await expect(page.getByText('The report is copied.')).toBeVisible()
  const report = await page.evaluate(() => navigator.clipboard.readText())
  expect(report).toMatch(/Error: Error: …[\s\S]*Last steps: .*add/)
  expect(report).not.toMatch(/Pay online|Only in this window|journey_/)

  await page.getByRole('button', { name: 'Reopen' }).click()
  await expect(page.getByText(/It broke again|this window alone/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Reopen' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'All that this device holds' })).toBeVisible()
})

test('what broke once is reopened with all that was typed, and is saved when the disk answers', async ({
  page,
  watch,
}) => {
  watch.allow(/provoked/)
  await prepare(page)
  await openSample(page)
  await breakDown(page, 'writing')
  await addTouchpoint(page, 'Loyalty', 'Only in this window')
  await breakDown(page, 'writing', 'numbers')
  await page.getByRole('tab', { name: 'Insights' }).click()
  await expect(page.getByRole('heading', { name: /Something broke/ })).toBeVisible()
  await breakDown(page, 'writing')
  await page.getByRole('button', { name: 'Reopen' }).click()
  await page.getByRole('tab', { name: 'Map' }).click()
  const card = page.getByRole('button', { name: 'Touchpoint: Only in this window' })
  await expect(card).toBeVisible()
  // Undo goes back to before the crash: it is the same work, not what was read anew.
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeEnabled()
  await breakDown(page)
  await saved(page)
  await page.reload()
  await expect(card).toBeVisible()
})

test('an error outside of drawing leaves the page, says so quietly, and the change is saved', async ({
  page,
  watch,
}) => {
  watch.allow(/provoked/)
  await prepare(page)
  await openSample(page)
  await breakDown(page, 'words')
  await page.getByRole('button', { name: 'Add touchpoint to Loyalty', exact: true }).click()
  await expect(titleField(page, 'Touchpoint')).toBeFocused()
  await page.keyboard.insertText('Cannot be laid out')
  const notice = page.getByRole('alert').filter({ hasText: 'Something went wrong' })
  await expect(notice).toBeVisible()
  await notice.getByRole('button', { name: 'Close' }).click()
  await expect(notice).toHaveCount(0)
  await saved(page)
  await page.reload()
  await expect(page.getByRole('button', { name: 'Touchpoint: Cannot be laid out' })).toBeVisible()
})

test('what a device holds is listed and taken away where library and maps cannot be opened', async ({
  page,
  watch,
}) => {
  watch.allow(/ERR_FAILED/)
  await openLibrary(page)
  await page.locator('main img').first().waitFor()
  // No page of the app is open any more that could still write.
  await page.goto('/icon.svg')
  await scribble(page, [
    ['journeys', { id: 'journey_broken', title: 'Half a map', counts: null }],
    ['checkpoints', { documentId: 'journey_broken', sequence: 0, document: 'the only bytes' }],
    ['checkpoints', { documentId: 'library', sequence: 1e6, version: 99, document: {} }],
    ['asides', { documentId: 'journey_broken', sequence: 3, checkpoints: [], journal: ['odd'] }],
  ])
  const before = await contentOf(page)
  await page.route(/assets\/(LibraryRoute|MapRoute|PanelTheme)/, (route) => route.abort())
  await page.goto('/#/recover')
  await page.reload()
  await expect(page.getByRole('heading', { name: 'All that this device holds' })).toBeFocused()
  await expect(page.getByText('Cannot be read', { exact: true })).toBeVisible()
  await axe(page)

  const raw = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Raw data of Half a map' }).click()
  expect(await textOf(raw)).toContain('the only bytes')
  await expect(page.getByRole('button', { name: 'Journey file of Half a map' })).toHaveCount(0)
  const whole = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Journey file of First online order' }).click()
  expect(await textOf(whole)).toContain('Pay online')
  await expect(page.getByText('without its personas and KPIs')).toBeVisible()
  await page.getByText('1 record set aside').click()
  const aside = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Raw data of Set aside at change 3' }).click()
  expect(await textOf(aside)).toContain('odd')
  const everything = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download everything' }).click()
  expect((await everything).suggestedFilename()).toMatch(/^parcours-.*\.zip$/)
  expect(await contentOf(page)).toBe(before)
})

test('where the database is refused the app works in memory, says so, and lists what it holds', async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused by a setting', 'SecurityError')
    }
  })
  await openSample(page)
  await addTouchpoint(page, 'Loyalty', 'Kept by this window')
  await expect(page.getByRole('status', { name: 'Save state' })).toHaveText(/Not kept/)
  await page.getByRole('alert').getByRole('link', { name: 'All that this device holds' }).click()
  await expect(page.getByRole('alert')).toContainText('does not open the storage of Parcours')
  const held = page.getByRole('region', { name: 'In this window only' })
  const download = page.waitForEvent('download')
  await held.getByRole('button', { name: 'Journey file of First online order' }).click()
  expect(await textOf(download)).toContain('Kept by this window')
})

test('a map with a record that cannot be read opens without it, and says so', async ({ page }) => {
  await openSample(page)
  const address = page.url()
  const documentId = address.split('/').at(-1)!
  await page.getByRole('link', { name: 'My maps' }).click()
  await expect(page.getByRole('heading', { name: 'My maps' })).toBeVisible()
  const diff = { added: { card_odd: { kind: 'card', id: 'card_odd' } }, updated: {}, removed: {} }
  const row = { documentId, sequence: 1, version: 2, time: 0, label: { verb: 'add' }, diff }
  await scribble(page, [['journal', { ...row, tab: 'x', entryId: 'entry_x' }]])
  await page.goto(address)
  const notice = page.getByRole('alert')
  await expect(notice).toContainText('1 record of this map could not be read and is left out.')
  await expect(page.getByRole('button', { name: 'Touchpoint: Pay online' })).toBeVisible()
  await expect(notice.getByRole('link', { name: 'All that this device holds' })).toBeVisible()
  await notice.getByRole('button', { name: 'Close' }).click()
  await expect(notice).toHaveCount(0)
})
