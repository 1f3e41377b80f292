import type { Locator, Page } from '@playwright/test'
import { board, drag, middleOf, openSample } from './helpers/app.ts'
import { readDatabase } from './helpers/database.ts'
import { expect, test } from './helpers/test.ts'

test.beforeEach(({ page }) => openSample(page))

/** Shows the board at 100 %, which the view comes to in some frames. */
async function atFullSize(page: Page): Promise<void> {
  await page.keyboard.press('Control+0')
  await expect(page.getByRole('button', { name: /^\d+%$/ })).toHaveText('100%')
}

test('a pain point dropped among the thoughts is a thought, and undo makes it a pain point again', async ({
  page,
}) => {
  const pain = page.getByRole('button', { name: 'Pain point: Chatbot answers off topic' })
  const cell = page.getByRole('button', { name: 'Add thought to Product page', exact: true })
  await drag(page, pain, await middleOf(cell))
  await expect(
    page.getByRole('button', { name: 'Thought: Chatbot answers off topic' }),
  ).toBeVisible()
  await expect(pain).toHaveCount(0)

  await page.keyboard.press('Control+z')
  await expect(pain).toBeVisible()
})

test('Escape while dragging leaves everything where it was', async ({ page }) => {
  const card = page.getByRole('button', { name: 'Touchpoint: Search result' })
  const before = await card.boundingBox()
  await card.hover()
  await page.mouse.down()
  await page.mouse.move(900, 215, { steps: 5 })
  await expect(page.locator('[data-drop-marker]')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(page.locator('[data-drop-marker]')).toHaveCount(0)
  await expect.poll(() => card.boundingBox()).toEqual(before)
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled()
})

test('a touchpoint dragged to another stage takes along what stands below it', async ({ page }) => {
  const card = page.getByRole('button', { name: 'Touchpoint: Create an account' })
  const thought = page.getByRole('button', { name: /^Thought: Why do I need an account/ })
  const newsletter = (await page
    .getByRole('button', { name: 'Touchpoint: Newsletter' })
    .boundingBox())!
  await drag(page, card, { x: newsletter.x + newsletter.width + 3, y: newsletter.y + 30 })
  const left = async (each: Locator) => (await each.boundingBox())!.x
  await expect.poll(() => left(card)).toBeGreaterThan(newsletter.x - 20)
  await expect
    .poll(async () => Math.abs((await left(thought)) - (await left(card))))
    .toBeLessThan(2)
})

test('a stage is dragged by its header before another', async ({ page }) => {
  const loyalty = page.getByRole('button', { name: 'Stage: Loyalty' })
  const discovery = (await page.getByRole('button', { name: 'Stage: Discovery' }).boundingBox())!
  await drag(page, loyalty, { x: discovery.x + 10, y: discovery.y + 10 })
  const first = page.getByRole('button', { name: /^Stage: / }).first()
  await expect(first).toHaveAccessibleName('Stage: Loyalty')
})

test('a point of the curve is dragged and snaps to halves', async ({ page }) => {
  const point = page.getByRole('slider', { name: 'Emotion of Camille at Pay online' })
  await expect(point).toHaveAttribute('aria-valuenow', '-2')
  const { x, y } = await middleOf(point)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x, y - 60, { steps: 6 })
  await page.mouse.up()
  const value = async () => Number(await point.getAttribute('aria-valuenow'))
  await expect.poll(value).toBeGreaterThan(-1)
  expect((await value()) * 2).toBe(Math.round((await value()) * 2))
  // However far the pointer went, the drag is one step.
  await page.keyboard.press('Control+z')
  await expect(point).toHaveAttribute('aria-valuenow', '-2')
})

test('a frame selects what it touches, and Delete and undo take all of it away and back', async ({
  page,
}) => {
  const first = (await page
    .getByRole('button', { name: 'Touchpoint: Instagram ad' })
    .boundingBox())!
  const second = (await page
    .getByRole('button', { name: 'Touchpoint: Search result' })
    .boundingBox())!
  await page.mouse.move(first.x - 4, first.y - 4)
  await page.mouse.down()
  await page.mouse.move(second.x + 30, second.y + 30, { steps: 4 })
  await page.mouse.up()
  const selected = page.locator('[data-card-id][data-selected]')
  await expect(selected).toHaveCount(2)
  await page.keyboard.press('Delete')
  await expect(page.getByRole('button', { name: 'Touchpoint: Search result' })).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: 'Touchpoint: Search result' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Touchpoint: Instagram ad' })).toBeVisible()
})

test('copies are pasted with what hangs on them, here and in another map', async ({ page }) => {
  await page.getByRole('button', { name: 'Touchpoint: Pay online' }).click()
  await page.keyboard.press('Control+c')
  await page.keyboard.press('Control+v')
  await expect(page.getByRole('button', { name: 'Touchpoint: Pay online' })).toHaveCount(2)

  await page.goto('/#/new?template=digital')
  // The sample is there until the new map is, and has the same stages.
  await expect(page.getByRole('textbox', { name: 'Map title' })).toHaveValue('Digital journey')
  await expect(page.getByRole('button', { name: 'Stage: Purchase', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Stage: Purchase', exact: true }).click()
  await page.keyboard.press('Control+v')
  await expect(page.getByRole('button', { name: 'Touchpoint: Pay online' })).toHaveCount(1)
})

test('headers and lane titles stay in sight while the board is panned', async ({ page }) => {
  await atFullSize(page)
  await board(page).hover({ position: { x: 700, y: 500 } })
  await page.mouse.wheel(600, 400)
  const region = (await board(page).boundingBox())!
  const header = page.getByRole('button', { name: 'Stage: Purchase experience' })
  await expect.poll(async () => Math.round((await header.boundingBox())!.y - region.y)).toBe(0)
  const lane = page.getByRole('button', { name: 'Lane: Pain points' })
  const left = async () => (await lane.boundingBox())!.x - region.x
  await expect.poll(left).toBeGreaterThanOrEqual(60)
  await expect.poll(left).toBeLessThan(80)
})

test('the wheel with Ctrl zooms, Shift+1 fits, Ctrl+0 is 100 %', async ({ page }) => {
  const zoom = page.getByRole('button', { name: /^\d+%$/ })
  await board(page).hover({ position: { x: 600, y: 400 } })
  const fitted = await zoom.textContent()
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -300)
  await page.keyboard.up('Control')
  await expect(zoom).not.toHaveText(fitted!)
  await page.keyboard.press('Control+0')
  await expect(zoom).toHaveText('100%')
  await page.keyboard.press('Shift+Digit1')
  await expect(zoom).toHaveText(fitted!)
})

test('a lane is folded, renamed, moved, removed and brought back', async ({ page }) => {
  const lane = page.getByRole('button', { name: 'Lane: Thoughts', exact: true })
  await page.getByRole('button', { name: 'Collapse Thoughts' }).click({ force: true })
  await expect(page.getByRole('button', { name: /^Thought: / })).toHaveCount(0)
  await page.getByRole('button', { name: 'Expand Thoughts' }).click()
  await expect(page.getByRole('button', { name: /^Thought: / }).first()).toBeVisible()

  await lane.dblclick()
  await page.keyboard.type('What they say')
  await page.keyboard.press('Enter')
  const renamed = page.getByRole('button', { name: 'Lane: What they say', exact: true })
  await expect(renamed).toBeVisible()
  const before = (await renamed.boundingBox())!.y
  await page.keyboard.press('Alt+ArrowDown')
  await expect.poll(async () => (await renamed.boundingBox())!.y).toBeGreaterThan(before)
  await page.keyboard.press('Delete')
  await expect(renamed).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(renamed).toBeVisible()
})

test('a lane of another kind is added', async ({ page }) => {
  await page.getByRole('button', { name: 'Add lane', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Actions' }).click()
  await expect(page.getByRole('button', { name: 'Lane: Actions' })).toBeVisible()
  await page.getByRole('button', { name: 'Add action to Pay online', exact: true }).click()
  await page.keyboard.type('Rewrite the form')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Action: Rewrite the form' })).toBeVisible()
})

test('an arrow is drawn from one card to another', async ({ page }) => {
  await page.getByRole('button', { name: 'Pain point: Chatbot answers off topic' }).click()
  await page.keyboard.press('l')
  await page.getByRole('button', { name: 'Opportunity: Guest checkout' }).click()
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toHaveAttribute(
    'title',
    'Undo link of Chatbot answers off topic',
  )
})

test('the view is as it was left, and a card is shown by its address', async ({ page }) => {
  const zoom = page.getByRole('button', { name: /^\d+%$/ })
  await atFullSize(page)
  const keptView = async () => (await readDatabase(page)).views![0] as { x: number; zoom: number }
  await expect.poll(async () => (await keptView())?.zoom).toBe(1)
  const { x } = await keptView()
  await board(page).hover({ position: { x: 600, y: 400 } })
  await page.mouse.wheel(240, 60)
  const header = page.getByRole('button', { name: 'Stage: Purchase', exact: true })
  // The movement has ended, and is kept, only some time after the last turn of the wheel.
  await expect.poll(async () => (await keptView()).x - x).toBe(-240)
  const left = async () => (await header.boundingBox())!.x
  const before = await left()
  await page.reload()
  await expect(zoom).toHaveText('100%')
  await expect.poll(async () => Math.abs((await left()) - before)).toBeLessThan(2)

  const card = page.getByRole('button', { name: 'Touchpoint: Newsletter' })
  const id = await page.locator('[data-card-id]').last().getAttribute('data-card-id')
  await page.goto(`${page.url()}?card=${id}`)
  await expect(page.locator(`[data-card-id="${id}"]`)).toHaveAttribute('data-selected', 'true')
  await expect(card.or(page.locator(`[data-card-id="${id}"]`)).first()).toBeVisible()
})

test('the space bar lets the pointer drag the view instead of what lies under it', async ({
  page,
}) => {
  const card = page.getByRole('button', { name: 'Touchpoint: Customer reviews' })
  const before = (await card.boundingBox())!
  await card.hover()
  await page.keyboard.down('Space')
  await page.mouse.down()
  await page.mouse.move(before.x + 140, before.y + 60, { steps: 5 })
  await page.mouse.up()
  await page.keyboard.up('Space')
  await expect
    .poll(async () => Math.round((await card.boundingBox())!.x - before.x))
    .toBeGreaterThan(50)
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled()
})

test('a drag that comes to the edge takes the view along', async ({ page }) => {
  await atFullSize(page)
  const card = page.getByRole('button', { name: 'Pain point: Account form asks 14 fields' })
  const region = (await board(page).boundingBox())!
  await card.hover()
  const first = page.getByRole('button', { name: 'Stage: Purchase experience' })
  const before = (await first.boundingBox())!.x
  await page.mouse.down()
  await page.mouse.move(region.x + region.width - 6, region.y + 400, { steps: 6 })
  await expect.poll(async () => (await first.boundingBox())!.x).toBeLessThan(before - 60)
  await page.keyboard.press('Escape')
  await page.mouse.up()
})

test('a map that was fitted stays fitted while it grows', async ({ page }) => {
  await page.goto('/#/new?template=digital')
  // The sample is there until the new map is, and has the same stages.
  await expect(page.getByRole('textbox', { name: 'Map title' })).toHaveValue('Digital journey')
  for (const title of ['One', 'Two', 'Three', 'Four']) {
    await page.getByRole('button', { name: 'Add touchpoint to Discovery', exact: true }).click()
    await page.keyboard.type(title)
    await page.keyboard.press('Enter')
  }
  await expect(page.getByRole('button', { name: 'Touchpoint: Four', exact: true })).toBeVisible()
  const right = async (each: Locator) => {
    const { x, width } = (await each.boundingBox())!
    return x + width
  }
  const last = page.getByRole('button', { name: 'Stage: Loyalty' })
  await expect.poll(async () => (await right(last)) - (await right(board(page)))).toBeLessThan(0)
})

test('usual touchpoints are offered while one is named, and bring their channel', async ({
  page,
}) => {
  await page.goto('/#/new?template=digital')
  // The sample is there until the new map is, and has the same stages.
  await expect(page.getByRole('textbox', { name: 'Map title' })).toHaveValue('Digital journey')
  await page.getByRole('button', { name: 'Add touchpoint to Discovery', exact: true }).click()
  const offers = page.getByRole('listbox', { name: 'Usual touchpoints' })
  await expect(offers.getByRole('option', { name: 'Word of mouth' })).toBeVisible()
  await page.keyboard.type('sear')
  await expect(offers.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Touchpoint: Search engine' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Details' })).toContainText('Search')
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toHaveAttribute(
    'title',
    'Undo addition of Search engine',
  )
})
