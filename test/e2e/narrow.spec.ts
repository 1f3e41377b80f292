import type { Locator, Page } from '@playwright/test'
import { openSample } from './helpers/app.ts'
import { expect, test } from './helpers/test.ts'

/** What a window of 1280 by 720 is at 200 % zoom. */
test.use({ viewport: { width: 640, height: 360 } })

type Box = { x: number; y: number; width: number; height: number }

async function boxOf(part: Locator): Promise<Box> {
  await expect(part).toBeVisible()
  return (await part.boundingBox())!
}

function overlap(a: Box, b: Box): boolean {
  const within = a.x < b.x + b.width && b.x < a.x + a.width
  return within && a.y < b.y + b.height && b.y < a.y + a.height
}

/** Once what stands there has its place: parts that come later push others aside. */
async function expectApart(a: Locator, b: Locator) {
  await expect
    .poll(async () => {
      const [one, other] = [await boxOf(a), await boxOf(b)]
      return overlap(one, other) ? `${JSON.stringify(one)} on ${JSON.stringify(other)}` : 'apart'
    })
    .toBe('apart')
}

const inBar = (page: Page, name: string) =>
  page.getByRole('banner').getByRole('button', { name, exact: true })

test('at 200 % zoom every control of the bar is in view, and none lies on another', async ({
  page,
}) => {
  await openSample(page)
  const bar = page.getByRole('banner')
  const names = ['Undo', 'Redo', 'History', 'Workshop', 'Settings', 'Present', 'Export']
  const parts = [
    ...names.map((name) => inBar(page, name)),
    bar.getByRole('link', { name: 'My maps' }),
    bar.getByRole('textbox', { name: 'Map title' }),
    bar.getByRole('status', { name: 'Save state' }),
    bar.getByRole('tablist'),
  ]
  // Both come later than the bar, and push what stands before them aside.
  await expect(inBar(page, 'Present')).toBeVisible()
  await expect(inBar(page, 'Export')).toBeVisible()
  const misplaced = async () => {
    const boxes: Box[] = []
    for (const part of parts) boxes.push(await boxOf(part))
    return boxes.filter(
      (box) =>
        box.x < 0 ||
        box.x + box.width > 640 ||
        boxes.some((other) => other !== box && overlap(box, other)),
    )
  }
  await expect.poll(misplaced).toEqual([])
  await inBar(page, 'Export').focus()
  expect((await boxOf(page.getByRole('main'))).x).toBe(0)
})

test('at 200 % zoom a vote on a long question leaves panel, tools and parking lot alone', async ({
  page,
}) => {
  await openSample(page)
  const tools = page.getByRole('toolbar', { name: 'Tools' })
  await expectApart(tools, page.getByRole('button', { name: 'Zoom out' }))
  await inBar(page, 'Workshop').click()
  const panel = page.getByRole('region', { name: 'Workshop' })
  await panel.getByRole('button', { name: 'New round' }).click()
  await panel.getByRole('textbox', { name: 'Question' }).fill('Q'.repeat(120))
  await panel.getByRole('button', { name: 'Start voting' }).click()
  const voting = page.getByRole('region', { name: 'Votes' })
  await expectApart(voting, panel)
  await expectApart(voting, page.getByRole('button', { name: 'Zoom out' }))
  await tools.getByRole('button', { name: 'Parking lot' }).click()
  await expectApart(voting, page.getByRole('region', { name: 'Parking lot' }))
  await voting.getByRole('button', { name: 'Close the round' }).click()
  // The result tells the question in one word of 120 letters.
  await expect(panel.getByText('No dot was given.')).toBeVisible()
  expect(await panel.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
})

test('a view with a long name keeps its menu in the window, and its key in the menu', async ({
  page,
}) => {
  await openSample(page)
  // It lies over the board, and the menu over it.
  await expect(page.getByRole('region', { name: 'Details' })).toBeVisible()
  const button = page.getByRole('button', { name: 'Views', exact: true })
  await button.click()
  const menu = page.getByRole('menu', { name: 'Views' })
  await menu.getByRole('menuitem', { name: /^Save this view/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').first().fill('V'.repeat(120))
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  await button.click()
  const item = menu.getByRole('menuitem', { name: 'VVV' })
  await expect.poll(async () => (await boxOf(menu)).width).toBe(320)
  const [around, key] = [await boxOf(menu), await boxOf(item.locator('small'))]
  expect(key.x + key.width).toBeLessThanOrEqual(around.x + around.width)
})
