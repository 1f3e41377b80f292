import type { Page } from '@playwright/test'
import { board, openSample, saved } from './helpers/app.ts'
import { axe, expect, test } from './helpers/test.ts'

const PAIN = 'Pain point: Calls are passed on twice'

const historyOf = (page: Page) => page.getByRole('region', { name: 'History' })
const pastBoard = (page: Page) => page.getByRole('region', { name: 'Journey map as it was' })

/** Keeps the sample under a name, then deletes a pain point and adds a touchpoint. */
async function keepThenChange(page: Page) {
  await openSample(page)
  await page.getByRole('button', { name: 'History', exact: true }).click()
  const history = historyOf(page)
  // It takes the keyboard a moment after it can be seen, and must not take it from the name.
  await expect(history).toBeFocused()
  await history.getByRole('textbox', { name: 'Name of the version' }).fill('Before the workshop')
  await page.keyboard.press('Enter')
  await expect(history.getByRole('button', { name: /^Before the workshop/ })).toBeVisible()
  await page.getByRole('button', { name: PAIN }).click()
  await page.keyboard.press('Delete')
  await page.getByRole('button', { name: 'Add touchpoint to Loyalty', exact: true }).click()
  await page.keyboard.type('Loyalty card')
  await page.keyboard.press('Enter')
  await saved(page)
  await history.getByRole('button', { name: /^Before the workshop/ }).click()
  await expect(pastBoard(page)).toBeVisible()
}

test('a version is looked at, compared with now, restored, and the restoration undone', async ({
  page,
}) => {
  await keepThenChange(page)
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled()
  await page.getByRole('switch', { name: 'Compare with now' }).check({ force: true })
  const history = historyOf(page)
  await expect(history.getByRole('status')).toHaveText('1 new, 1 changed, 1 gone')
  await history.getByRole('button', { name: 'Touchpoint: Loyalty card' }).click()
  await expect(page.getByRole('radio', { name: 'Now' })).toBeChecked()
  await history.getByRole('button', { name: PAIN }).click()
  await expect(page.getByRole('radio', { name: 'Then' })).toBeChecked()
  await axe(page)

  await page.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(page.getByText('Restored: Before the workshop.')).toBeVisible()
  await expect(page.getByRole('button', { name: PAIN })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Touchpoint: Loyalty card' })).toHaveCount(0)
  await expect(history.getByRole('button', { name: /^Before a restoration/ })).toBeVisible()

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('button', { name: 'Touchpoint: Loyalty card' })).toBeVisible()
  await expect(page.getByRole('button', { name: PAIN })).toHaveCount(0)
  await saved(page)
  await page.reload()
  await page.getByRole('button', { name: 'History', exact: true }).click()
  await expect(historyOf(page).getByRole('button', { name: /^Before the workshop/ })).toBeVisible()
})

test('cards are copied from an earlier state and pasted into the map as it is', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await keepThenChange(page)
  await page.getByRole('switch', { name: 'Compare with now' }).check({ force: true })
  await historyOf(page).getByRole('button', { name: PAIN }).click()
  await page.getByRole('button', { name: 'Copy 1 card' }).click()
  await page.getByRole('button', { name: 'Back to now' }).click()
  await page.getByRole('button', { name: 'Touchpoint: Call the help line' }).click()
  await page.keyboard.press('Control+V')
  await expect(board(page).getByRole('button', { name: PAIN })).toBeVisible()
})

test('nothing of an earlier state can be changed, by pointer or by keys', async ({ page }) => {
  await keepThenChange(page)
  const past = pastBoard(page)
  await expect(past.getByRole('status')).toContainText('You are looking at “Before the workshop”')
  await page.mouse.dblclick(600, 400)
  await page.mouse.move(600, 300)
  await page.mouse.down()
  await page.mouse.move(800, 500, { steps: 4 })
  await page.mouse.up()
  // A click that follows a drag at once would count as its end: the keys come in between.
  for (const key of ['Delete', 'Enter', 'Control+Z', 'Control+A', 'T'])
    await page.keyboard.press(key)
  await page.getByRole('switch', { name: 'Compare with now' }).check({ force: true })
  await expect(historyOf(page).getByRole('status')).toHaveText('1 new, 1 changed, 1 gone')
})

test('each change of the timeline shows the map as it stood after it; Escape leads back', async ({
  page,
}) => {
  await keepThenChange(page)
  const history = historyOf(page)
  await history.getByRole('button', { name: /changes/ }).click()
  await history.getByRole('button', { name: /^Removal of Calls are passed on twice/ }).click()
  await page.getByRole('switch', { name: 'Compare with now' }).check({ force: true })
  await expect(history.getByRole('status')).toHaveText('1 new, 0 changed, 0 gone')
  await history.getByRole('button', { name: 'Back to the history' }).click()
  await history.getByRole('button', { name: /^More actions for Before the workshop/ }).click()
  await page.getByRole('menuitem', { name: 'Delete this version' }).click()
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(history.getByRole('button', { name: /^Before the workshop/ })).toHaveCount(0)
  await history.focus()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Touchpoint: Loyalty card' })).toBeVisible()
  await expect(history).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(history).toHaveCount(0)
})
