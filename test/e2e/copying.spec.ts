import type { Page } from '@playwright/test'
import { PNG } from 'pngjs'
import { openSample } from './helpers/app.ts'
import { expect, test } from './helpers/test.ts'

test.beforeEach(async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openSample(page)
})

const touchpoint = (page: Page, title: string) =>
  page.getByRole('button', { name: `Touchpoint: ${title}`, exact: true })

/** What lies on the clipboard, by type, the picture as base64; nothing while it is being changed. */
function clipboard(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const parts = item!.types.map(async (type) => {
      const blob = await item!.getType(type)
      if (type !== 'image/png') return [type, await blob.text()]
      const bytes = new Uint8Array(await blob.arrayBuffer())
      return [type, btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))]
    })
    const all = await Promise.all(parts).catch((error: DOMException) => {
      if (error.name !== 'InvalidStateError') throw error
      return []
    })
    return Object.fromEntries(all)
  })
}

async function copyTwo(page: Page) {
  await touchpoint(page, 'Pay online').click()
  await page.getByRole('button', { name: /^Pain point: Card form/ }).click({ modifiers: ['Shift'] })
  await page.getByRole('button', { name: /^Pain point: Chatbot/ }).click({ modifiers: ['Shift'] })
  await page.keyboard.press('Control+c')
}

test('copied cards are text, a table and a picture at once', async ({ page }) => {
  await copyTwo(page)
  await expect.poll(async () => Object.keys(await clipboard(page))).toContain('image/png')
  const parts = await clipboard(page)
  expect(parts['text/plain']!.split('\n')[0]).toBe('\tConsideration\tPurchase')
  expect(parts['text/plain']).toContain('Touchpoints\t\tPay online')
  expect(parts['text/html']).toContain('<table')
  const { width, height } = PNG.sync.read(Buffer.from(parts['image/png']!, 'base64'))
  expect(width).toBeGreaterThan(400)
  expect(height).toBeGreaterThan(400)
})

test('the cards themselves are pasted, also once the picture is there', async ({ page }) => {
  await copyTwo(page)
  await expect.poll(async () => Object.keys(await clipboard(page))).toContain('image/png')
  await page.keyboard.press('Control+v')
  await expect(touchpoint(page, 'Pay online')).toHaveCount(2)
  await expect(page.getByRole('button', { name: /^Pain point: Chatbot/ })).toHaveCount(2)
  await page.keyboard.press('Control+z')
  await expect(touchpoint(page, 'Pay online')).toHaveCount(1)
})

test('where the browser takes no picture, the copy is what it was', async ({ page }) => {
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
  })
  await copyTwo(page)
  const parts = await clipboard(page)
  expect(parts['text/plain']).toContain('Pay online')
  expect(parts['image/png']).toBeUndefined()
  await page.keyboard.press('Control+v')
  await expect(touchpoint(page, 'Pay online')).toHaveCount(2)
})

test('a cut takes the cards away and their picture along', async ({ page }) => {
  await copyTwo(page)
  await page.keyboard.press('Control+x')
  await expect(touchpoint(page, 'Pay online')).toHaveCount(0)
  await expect.poll(async () => Object.keys(await clipboard(page))).toContain('image/png')
  await page.keyboard.press('Control+v')
  await expect(touchpoint(page, 'Pay online')).toHaveCount(1)
})

test('a picture that comes after another copy does not take its place', async ({ page }) => {
  await page.evaluate(() => {
    const { postMessage } = Worker.prototype
    const write = navigator.clipboard.write.bind(navigator.clipboard)
    const hold = new Promise<void>((resolve) => document.addEventListener('letgo', () => resolve()))
    // The picture is made by a worker; it is not handed to it before it is let go.
    Worker.prototype.postMessage = function (...given: unknown[]) {
      hold.then(() => postMessage.apply(this, given as [unknown]))
    }
    navigator.clipboard.write = (items) =>
      write(items).finally(() => document.body.setAttribute('data-settled', ''))
  })
  await copyTwo(page)
  await page.getByRole('textbox', { name: 'Map title' }).selectText()
  await page.keyboard.press('Control+c')
  await page.evaluate(() => document.dispatchEvent(new Event('letgo')))
  await expect(page.locator('body[data-settled]')).toBeAttached()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('First online order')
})
