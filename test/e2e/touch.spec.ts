import type { Page } from '@playwright/test'
import { board, middleOf, openSample, settled } from './helpers/app.ts'
import { expect, test } from './helpers/test.ts'

test.use({ hasTouch: true, viewport: { width: 1180, height: 820 } })

type Place = { readonly x: number; readonly y: number }

/** Fingers that come down together, move together in steps, and go together. */
async function fingers(page: Page, from: readonly Place[], to: readonly Place[], hold = 0) {
  const browser = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Place[]) =>
    browser.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: touchPoints.map((point, id) => ({ ...point, id })),
    })
  if (hold === 0) await neverRest(page, true)
  for (const at of from.keys()) await send('touchStart', from.slice(0, at + 1))
  // As long as a finger has to rest until it chooses: there is nothing to be seen meanwhile.
  if (hold > 0) await page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), hold)
  for (let step = 1; step <= 6; step += 1)
    await send(
      'touchMove',
      from.map(({ x, y }, at) => ({
        x: x + ((to[at]!.x - x) * step) / 6,
        y: y + ((to[at]!.y - y) * step) / 6,
      })),
    )
  await send('touchEnd', [])
  if (hold === 0) await neverRest(page, false)
  await browser.detach()
}

/**
 * Fingers that only move have not rested, however long a busy machine takes from step to step: it
 * would be for the 450 ms after which the board takes a finger to rest.
 */
async function neverRest(page: Page, never: boolean) {
  await page.evaluate((never) => {
    const page = window as unknown as { restless?: typeof setTimeout }
    if (!never) {
      window.setTimeout = page.restless!
      return
    }
    const { setTimeout } = window
    page.restless = setTimeout
    window.setTimeout = Object.assign(
      (run: TimerHandler, wait?: number, ...given: unknown[]) =>
        wait === 450 ? 0 : setTimeout(run, wait, ...given),
      setTimeout,
    )
  }, never)
}

const chosen = (page: Page) => board(page).locator('[aria-pressed=true]')

test('two fingers pan and zoom over whatever lies there; one pans, drags, taps and rests', async ({
  page,
}) => {
  await openSample(page)
  const pay = page.getByRole('button', { name: 'Touchpoint: Pay online', exact: true })
  const pain = page.getByRole('button', { name: /^Pain point: Card form/ })
  await settled(pay)
  const begun = await middleOf(pay)

  // Apart, over a card: it becomes larger, and is not chosen.
  const width = (await pay.boundingBox())!.width
  const beside = { x: begun.x + 60, y: begun.y }
  await fingers(
    page,
    [begun, beside],
    [
      { ...begun, x: begun.x - 30 },
      { ...beside, x: beside.x + 30 },
    ],
  )
  await expect.poll(async () => (await pay.boundingBox())!.width).toBeCloseTo(width * 2, 0)
  await expect(chosen(page)).toHaveCount(0)

  // Together, over the frozen titles of lanes: all moves along, and no lane is chosen.
  const before = await settled(pay)
  await fingers(
    page,
    [
      { x: 110, y: 400 },
      { x: 170, y: 400 },
    ],
    [
      { x: 160, y: 430 },
      { x: 220, y: 430 },
    ],
  )
  const after = await settled(pay)
  expect([after.x - before.x, after.y - before.y].map(Math.round)).toEqual([50, 30])
  await expect(chosen(page)).toHaveCount(0)

  // One finger pans on empty ground, below the board.
  await pay.focus()
  await page.keyboard.press('Shift+1')
  await settled(pay)
  const low = (await board(page).boundingBox())!
  const empty = { x: low.x + low.width / 2, y: low.y + low.height - 20 }
  const fitted = await settled(pay)
  await fingers(page, [empty], [{ x: empty.x - 40, y: empty.y }])
  expect(Math.round((await settled(pay)).x - fitted.x)).toBe(-40)

  // A tap focuses, a finger that rests chooses one more, a second tap opens for typing.
  await pay.tap()
  await expect(pay).toBeFocused()
  await settled(pain)
  const at = await middleOf(pain)
  await fingers(page, [at], [at], 600)
  await expect(chosen(page)).toHaveCount(2)

  // One finger drags a card to another cell.
  const account = await middleOf(page.getByRole('button', { name: /^Pain point: Account form/ }))
  await page.getByRole('button', { name: /^Touchpoint: Create/ }).tap()
  await fingers(page, [at], [{ x: account.x, y: account.y + 30 }])
  await expect(page.getByRole('log')).toContainText('moved to Create an account, Pain points')
})

test('a finger that swipes over a presentation goes on and back', async ({ page }) => {
  await openSample(page)
  await page.getByRole('button', { name: 'Present', exact: true }).tap()
  const part = (name: string) => page.getByRole('heading', { level: 2, name, exact: true })
  await expect(part('First online order')).toBeVisible()
  const [left, right] = [
    { x: 400, y: 400 },
    { x: 800, y: 420 },
  ]
  await fingers(page, [right], [left])
  await expect(part('Discovery')).toBeVisible()
  await fingers(page, [left], [right])
  await expect(part('First online order')).toBeVisible()
})

test('a finger gives the story another order by a part’s handle', async ({ page }) => {
  await openSample(page)
  await page.keyboard.press('Shift+y')
  const dialog = page.getByRole('dialog', { name: 'Story' })
  const parts = dialog.getByRole('checkbox')
  await expect(parts.nth(1)).toHaveAccessibleName('Tell Stage: Discovery')
  const pains = dialog.getByRole('listitem').filter({ hasText: 'The worst pain points' })
  const grip = pains.locator('svg').first()
  const [from, to] = [await settled(grip), await settled(parts.nth(1))]
  await fingers(page, [{ x: from.x + 8, y: from.y + 8 }], [{ x: from.x + 8, y: to.y }])
  await expect(parts.nth(1)).toHaveAccessibleName('Tell The worst pain points')
  await expect(parts.nth(2)).toHaveAccessibleName('Tell Stage: Discovery')
  await expect(parts.nth(1)).toBeFocused()
})

test('the keyboard of the screen does not cover what is typed', async ({ page }) => {
  await openSample(page)
  const card = page.getByRole('button', { name: /^Opportunity: Show the order/ })
  await card.dblclick()
  const field = page.getByRole('textbox', { name: 'Opportunity' })
  await expect(field).toBeFocused()
  // Browsers without a screen's keyboard: the visible part is said to be as high as beside one.
  await page.evaluate(() => {
    const viewport = window.visualViewport!
    Object.defineProperty(viewport, 'height', { configurable: true, value: 400 })
    viewport.dispatchEvent(new Event('resize'))
  })
  await expect(page.locator('html')).toHaveCSS('height', '400px')
  await expect
    .poll(async () => {
      const { y, height } = (await field.boundingBox())!
      return y > 52 && y + height < 400
    })
    .toBe(true)
  await page.keyboard.type('Typed in sight')
  await page.keyboard.press('Enter')
  await page.evaluate(() => {
    const viewport = window.visualViewport!
    Object.defineProperty(viewport, 'height', { configurable: true, value: window.innerHeight })
    viewport.dispatchEvent(new Event('resize'))
  })
  await expect(page.locator('html')).toHaveCSS('height', '820px')
  await expect(page.getByRole('button', { name: 'Opportunity: Typed in sight' })).toBeFocused()
})
