import type { Browser, Page } from '@playwright/test'
import { settled } from './helpers/app.ts'
import { axeInBothThemes, expect, test } from './helpers/test.ts'
import { keepPage, makeWebPage } from './helpers/webPage.ts'
import type { Order } from './helpers/webPageMaker.ts'

const EVERYTHING = { theme: 'system', notes: true, evidence: true, owners: true } as const

/** Opens the sample as a web page from the disk, in a context that has no network. */
async function openPage(
  browser: Browser,
  order: Partial<Order> = {},
  context: Parameters<Browser['newContext']>[0] = {},
): Promise<Page> {
  const maker = await browser.newPage()
  const text = await makeWebPage(maker, { language: 'en', choices: EVERYTHING, ...order })
  await maker.close()
  const address = await keepPage(text)
  const page = await (await browser.newContext({ offline: true, ...context })).newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(address)
  expect(asked.filter((url) => url !== address && !url.startsWith('data:'))).toEqual([])
  return page
}

test.beforeEach(({ watch }) => watch.allow(/^request: file:/))

const card = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const details = (page: Page) => page.getByRole('region', { name: 'Details' })

async function widthOf(page: Page): Promise<number> {
  return (await card(page, 'Touchpoint: Pay online').boundingBox())!.width
}

test('a card opens its details by mouse, a way leads on from there, and Escape closes', async ({
  browser,
}) => {
  const page = await openPage(browser)
  await expect(page.getByRole('heading', { name: 'First online order' })).toBeVisible()
  await card(page, 'Touchpoint: Pay online').click()
  await expect(details(page).getByRole('heading', { name: 'Pay online' })).toBeVisible()
  await expect(details(page)).toContainText('Cart abandonment 68% Off target')
  await details(page)
    .getByRole('link', { name: 'Card form reloads and empties the basket' })
    .click()
  await expect(details(page)).toContainText('Severity')
  await page.keyboard.press('Escape')
  await expect(details(page)).toBeHidden()
})

test('arrow keys walk the cards, Enter leads into the details, Escape leads back', async ({
  browser,
}) => {
  const page = await openPage(browser)
  await card(page, 'Touchpoint: Create an account').focus()
  await page.keyboard.press('ArrowRight')
  await expect(card(page, 'Touchpoint: Pay online')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(details(page).getByRole('heading', { name: 'Pay online' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(card(page, 'Touchpoint: Pay online')).toBeFocused()
  // The board is one stop of the Tab key.
  await page.keyboard.press('Tab')
  await expect(page.locator('.spot:focus')).toHaveCount(0)
})

test('the map is moved by drag and wheel, and zoomed by keys, buttons and Ctrl with the wheel', async ({
  browser,
}) => {
  const page = await openPage(browser)
  // The bar above it is as high as its letters, and the map is fitted to what is left.
  await page.evaluate(() => document.fonts.ready.then(() => {}))
  await settled(card(page, 'Touchpoint: Pay online'))
  const fitted = await widthOf(page)
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(() => widthOf(page)).toBeCloseTo(fitted * 1.25, 0)
  await page.keyboard.press('-')
  await expect.poll(() => widthOf(page)).toBeCloseTo(fitted, 0)
  const at = card(page, 'Touchpoint: Pay online')
  const before = (await at.boundingBox())!
  await page.mouse.move(before.x + 20, before.y + 20)
  await page.mouse.down()
  await page.mouse.move(before.x - 80, before.y + 70, { steps: 5 })
  await page.mouse.up()
  const after = await settled(at)
  expect(after.x - before.x).toBeCloseTo(-100, 0)
  expect(after.y - before.y).toBeCloseTo(50, 0)
  await expect(details(page)).toBeHidden()
  await page.mouse.wheel(30, 40)
  await expect.poll(async () => (await at.boundingBox())!.y - after.y).toBeCloseTo(-40, 0)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -200)
  await page.keyboard.up('Control')
  await expect.poll(() => widthOf(page)).toBeCloseTo(fitted * 2, 0)
  await page.getByRole('button', { name: 'Fit the map' }).click()
  await expect.poll(() => widthOf(page)).toBeCloseTo(fitted, 0)
})

test('stage headers and lane titles stay in sight', async ({ browser }) => {
  const page = await openPage(browser)
  for (let times = 0; times < 6; times += 1) await page.keyboard.press('+')
  await page.mouse.move(600, 400)
  await page.mouse.wheel(400, 900)
  const map = (await page.getByRole('region', { name: 'Journey map' }).boundingBox())!
  const header = page.locator('.stages .ground')
  await expect.poll(async () => (await header.boundingBox())!.y).toBeCloseTo(map.y, 0)
  await expect
    .poll(async () => (await page.locator('.lanes .ground').boundingBox())!.x)
    .toBeCloseTo(map.x, 0)
})

test('it is presented from the whole to the actions, by clicker, click and keys', async ({
  browser,
}) => {
  const page = await openPage(browser, {}, { reducedMotion: 'reduce' })
  await page.getByRole('button', { name: 'Present' }).click()
  const title = page.locator('.slide.current h2')
  await expect(title).toHaveText('First online order')
  const stages = ['Discovery', 'Consideration', 'Purchase', 'Purchase experience', 'Loyalty']
  for (const stage of stages) {
    await page.keyboard.press('PageDown')
    await expect(title).toHaveText(stage)
  }
  await page.keyboard.press('PageUp')
  await expect(title).toHaveText('Purchase experience')
  await page.keyboard.press('ArrowRight')
  await page.mouse.click(500, 300)
  await expect(title).toHaveText('Camille')
  await expect(page.locator('.spotlight.lit')).toHaveCount(1)
  await page.keyboard.press('End')
  await expect(title).toHaveText('What to do about it')
  await expect(page.getByRole('button', { name: 'Next' })).toBeDisabled()
  await page.getByRole('button', { name: 'Leave' }).click()
  await expect(page.getByRole('button', { name: 'Present' })).toBeFocused()
})

test('a face on a slide stands in the line that it belongs to', async ({ browser }) => {
  const page = await openPage(browser, {}, { reducedMotion: 'reduce' })
  await page.getByRole('button', { name: 'Present' }).click()
  for (const [slide, faces] of [
    ['Discovery', 1],
    ['Camille', 2],
  ] as const) {
    while ((await page.locator('.slide.current h2').textContent()) !== slide)
      await page.keyboard.press('PageDown')
    const felt = page.locator('.slide.current .felt')
    await expect(felt).toHaveCount(faces)
    for (const line of await felt.all()) {
      const [face, around] = [await line.locator('.face').boundingBox(), await line.boundingBox()]
      expect(face!.x).toBeCloseTo(around!.x, 0)
      expect(Math.abs(face!.y + face!.height / 2 - around!.y - around!.height / 2)).toBeLessThan(4)
    }
  }
})

test('texts too far to be read are bars, and texts again on the slide of a stage', async ({
  browser,
}) => {
  const page = await openPage(browser, { more: 400 }, { reducedMotion: 'reduce' })
  const [text, bars] = [page.locator('.band text').first(), page.locator('.band .bars').first()]
  await expect(bars).toBeVisible()
  await expect(text).toBeHidden()
  await page.getByRole('button', { name: 'Present' }).click()
  await expect(bars).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page.locator('#board')).toHaveClass(/far/)
  await expect(bars).toBeHidden()
  await expect(text).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(bars).toBeVisible()
})

test('script in any text neither runs nor becomes markup', async ({ browser }) => {
  const text = `</script><script>window.ran=1</script><img src=x onerror="window.ran=1">"><svg onload="window.ran=1">`
  const page = await openPage(browser, { text })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text)
  await page.locator('.cards .spot').first().click()
  await expect(details(page).getByRole('heading')).toHaveText(text)
  await expect(page.locator('a[href^="javascript"], img, script')).toHaveCount(1)
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
})

test('without scripts there are the picture and the map in words', async ({ browser }) => {
  const page = await openPage(browser, {}, { javaScriptEnabled: false })
  await expect(page.locator('#board .band').first()).toBeVisible()
  await page.getByRole('link', { name: 'Touchpoint: Pay online', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Pay online', level: 3 })).toBeInViewport()
  await expect(page.getByRole('button', { name: 'Present' })).toBeHidden()
})

test("nothing stands in anybody's way, in either theme", async ({ browser }) => {
  const page = await openPage(browser, {}, { reducedMotion: 'reduce' })
  for (const [colorScheme, ground] of [
    ['dark', 'rgb(20, 22, 27)'],
    ['light', 'rgb(244, 245, 247)'],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    await expect(page.locator('body')).toHaveCSS('background-color', ground)
  }
  await card(page, 'Pain point: Account form asks 14 fields').click()
  await axeInBothThemes(page)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Read as text' }).click()
  await axeInBothThemes(page)
  await page.getByRole('button', { name: 'Present' }).click()
  for (const key of ['PageDown', 'End']) {
    await page.keyboard.press(key)
    await axeInBothThemes(page)
  }
})
