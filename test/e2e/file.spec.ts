import type { Page } from '@playwright/test'
import { addTouchpoint, createMap, openLibrary, saved } from './helpers/app.ts'
import { expect, test } from './helpers/test.ts'

/**
 * Files of the origin's own file system stand in for those of the disk: they are real files with
 * real handles, and only the system's chooser, which no test can use, is left out.
 */
test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const chosen = async () => {
      const root = await navigator.storage.getDirectory()
      return root.getFileHandle('shop.journey', { create: true })
    }
    Object.assign(window, {
      showSaveFilePicker: chosen,
      showOpenFilePicker: async () => [await chosen()],
    })
  })
})

/** A `File` is the file as it was when it was asked for: once written again, it is asked for anew. */
const inFile = (page: Page) =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const handle = await root.getFileHandle('shop.journey')
    for (;;) {
      const file = await handle.getFile()
      const read = await file.text().catch((error: DOMException) => error)
      if (typeof read === 'string') return read
      if (read.name !== 'NotReadableError') throw read
    }
  })

async function writeFile(page: Page, text: string): Promise<void> {
  await page.evaluate(async (text) => {
    const root = await navigator.storage.getDirectory()
    const handle = await root.getFileHandle('shop.journey')
    const stream = await handle.createWritable()
    await stream.write(text)
    await stream.close()
  }, text)
}

const fileState = (page: Page) => page.getByRole('status', { name: 'File' })

async function tiedMap(page: Page): Promise<void> {
  await openLibrary(page)
  await createMap(page, 'Blank', 'Shop')
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Save to a file…' }).click()
  await expect(fileState(page)).toHaveText('In shop.journey')
}

test('a map is tied to a file, which follows it, also after the page was loaded anew', async ({
  page,
}) => {
  await tiedMap(page)
  await addTouchpoint(page, 'Stage 1', 'Counter')
  await expect.poll(() => inFile(page)).toContain('Counter')
  // That it was this app that wrote it is noted after it is written.
  await expect(fileState(page)).toHaveText('In shop.journey')
  await page.reload()
  await expect(fileState(page)).toHaveText('In shop.journey')
  await addTouchpoint(page, 'Stage 1', 'Cash desk')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+s')
  await expect.poll(() => inFile(page)).toContain('Cash desk')
  await expect(fileState(page)).toHaveText('In shop.journey')
})

test('a file that was changed elsewhere is not written over, and what is in it is kept', async ({
  page,
}) => {
  await tiedMap(page)
  const theirs = (await inFile(page)).replace('"Shop"', '"Theirs"')
  await writeFile(page, theirs)
  await addTouchpoint(page, 'Stage 1', 'Mine')
  await expect(page.getByText(/shop.journey was changed by another program/)).toBeVisible()
  expect(await inFile(page)).toBe(theirs)
  await page.getByRole('button', { name: 'Keep the file’s as another map' }).click()
  await expect.poll(() => inFile(page)).toContain('Mine')
  await expect(fileState(page)).toHaveText('In shop.journey')
  await page.getByRole('link', { name: 'My maps' }).click()
  await expect(page.getByRole('link', { name: 'Theirs (from the file)' })).toBeVisible()
})

test('where the browser asks again, it is said in words, and a click allows it', async ({
  page,
}) => {
  await tiedMap(page)
  await page.addInitScript(() => {
    let permission = 'prompt'
    Object.assign(FileSystemHandle.prototype, {
      queryPermission: async () => permission,
      requestPermission: async () => {
        permission = 'granted'
        return permission
      },
    })
  })
  await page.reload()
  await expect(page.getByText(/wants your permission again before Parcours writes/)).toBeVisible()
  await addTouchpoint(page, 'Stage 1', 'Counter')
  await saved(page)
  await page.getByRole('button', { name: 'Allow' }).click()
  await expect(fileState(page)).toHaveText('In shop.journey')
  expect(await inFile(page)).toContain('Counter')
})

test('a file is opened as a map that is tied to it; Ctrl+S without a file saves in the browser', async ({
  page,
}) => {
  await tiedMap(page)
  await page.getByRole('link', { name: 'My maps' }).click()
  await page.getByRole('link', { name: 'First online order' }).click()
  await expect(page.getByRole('button', { name: 'Touchpoint: Pay online' })).toBeVisible()
  await page.evaluate(() => {
    window.addEventListener('keydown', ({ key, defaultPrevented }) => {
      document.body.dataset[`key${key}`] = String(defaultPrevented)
    })
  })
  await page.keyboard.press('Control+s')
  await expect(page.locator('body')).toHaveAttribute('data-keys', 'true')
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Open a file…' }).click()
  await expect(page.getByRole('textbox', { name: 'Map title' })).toHaveValue('Shop')
  await expect(fileState(page)).toHaveText('In shop.journey')
})

test('the place of a file is asked for first, and where none is to be had it is said that none was written', async ({
  page,
}) => {
  await openLibrary(page)
  await createMap(page, 'Blank', 'Shop')
  await page.evaluate(() => {
    const { stringify } = JSON
    let written = 0
    JSON.stringify = (value: { type?: string }, ...given: never[]) => {
      if (value?.type === 'parcours/journey') written += 1
      return stringify(value, ...given)
    }
    Object.assign(window, {
      showSaveFilePicker: async () => {
        document.body.dataset.writtenBefore = String(written)
        throw new DOMException('Provoked.', 'SecurityError')
      },
    })
  })
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Save to a file…' }).click()
  await expect(page.getByText('No file was written: Provoked.')).toBeVisible()
  await expect(page.locator('body')).toHaveAttribute('data-written-before', '0')
  await expect(fileState(page)).toHaveCount(0)
})

test('two windows on a tied map write one file and say the same of it', async ({ page }) => {
  await openLibrary(page)
  await createMap(page, 'Blank', 'Shop')
  const other = await page.context().newPage()
  await other.goto(page.url())
  await expect(other.getByRole('button', { name: /^Stage: / }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Save to a file…' }).click()
  for (const window of [page, other]) await expect(fileState(window)).toHaveText('In shop.journey')
  await addTouchpoint(page, 'Stage 1', 'Counter')
  await addTouchpoint(other, 'Stage 1', 'Cash desk')
  await expect.poll(() => inFile(page)).toMatch(/Counter[\s\S]*Cash desk|Cash desk[\s\S]*Counter/)
  for (const window of [page, other]) {
    await expect(fileState(window)).toHaveText('In shop.journey')
    await expect(window.getByRole('alert')).toHaveCount(0)
  }
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Stop writing to shop.journey' }).click()
  for (const window of [page, other]) await expect(fileState(window)).toHaveCount(0)
})
