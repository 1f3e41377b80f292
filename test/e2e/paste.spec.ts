import type { Page } from '@playwright/test'
import { openSample } from './helpers/app.ts'
import { expect, test } from './helpers/test.ts'

const touchpoint = (page: Page, title: string) =>
  page.getByRole('button', { name: `Touchpoint: ${title}`, exact: true })

/** Puts parts on the system's clipboard, as another program does. */
async function copyElsewhere(page: Page, parts: Record<string, string>): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate(async (parts) => {
    const blobs = Object.entries(parts).map(([type, text]) => [type, new Blob([text], { type })])
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
  }, parts)
}

test('lines from elsewhere become cards after a look at them, and one undo takes all back', async ({
  page,
}) => {
  await openSample(page)
  await touchpoint(page, 'Pay online').click()
  await copyElsewhere(page, { 'text/plain': 'Open <b>the box</b>\n! It is torn\n+2 Try them on' })
  await page.keyboard.press('Control+v')
  const dialog = page.getByRole('dialog', { name: 'Paste' })
  await expect(dialog.getByRole('status')).toHaveText('3 cards · 2 new steps')
  await expect(dialog.getByRole('button', { name: 'Paste' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(touchpoint(page, 'Open <b>the box</b>')).toBeVisible()
  // The last, so that pasting again goes on from there.
  await expect(touchpoint(page, 'Try them on')).toBeFocused()
  await expect(page.getByRole('button', { name: 'Pain point: It is torn' })).toBeVisible()
  await expect(
    page.getByRole('slider', { name: 'Emotion of Camille at Try them on' }),
  ).toHaveAttribute('aria-valuenow', '2')
  await expect(page.getByRole('log')).toHaveText('3 cards pasted: Purchase, Touchpoints')
  await page.keyboard.press('Control+z')
  await expect(touchpoint(page, 'Try them on')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Pain point: It is torn' })).toHaveCount(0)

  await copyElsewhere(page, { 'text/plain': 'A single line' })
  await touchpoint(page, 'Pay online').click()
  await page.keyboard.press('Control+v')
  await expect(touchpoint(page, 'A single line')).toBeFocused()
})

test('a range copied from a sheet becomes stages, steps and lanes', async ({ page }) => {
  await openSample(page)
  await touchpoint(page, 'Pay online').click()
  const rows = [
    '<td></td><td colspan="2">Before</td><td>After</td>',
    '<td>Touchpoints</td><td>Search</td><td>Choose &amp; try</td><td>Return</td>',
    '<td>Pain points</td><td></td><td>Dear</td><td>No label</td>',
    '<td>Systems</td><td>CMS</td><td></td><td></td>',
  ]
  const html = `<table><tr>${rows.join('</tr><tr>')}</tr></table>`
  await copyElsewhere(page, {
    'text/html': html,
    'text/plain': 'Touchpoints\tSearch\nSystems\tCMS',
  })
  await page.keyboard.press('Control+v')
  const dialog = page.getByRole('dialog', { name: 'Paste' })
  const counts = dialog.getByRole('status')
  await expect(counts).toHaveText('6 cards · 3 new steps · 2 new stages · 1 new lane')
  await expect(dialog.getByRole('row', { name: /Pain points/ })).toContainText('Dear')
  await dialog.getByRole('switch', { name: 'Swap rows and columns' }).check({ force: true })
  await expect(dialog.getByRole('row', { name: /CMS/ })).toBeVisible()
  await dialog.getByRole('switch', { name: 'Swap rows and columns' }).uncheck({ force: true })
  await expect(counts).toHaveText('6 cards · 3 new steps · 2 new stages · 1 new lane')
  await dialog.getByRole('button', { name: 'Paste' }).click()
  await expect(page.getByRole('button', { name: 'Stage: Before' })).toBeVisible()
  await expect(touchpoint(page, 'Choose & try')).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('button', { name: 'Lane: Systems' })).toBeVisible()

  await copyElsewhere(page, {
    'text/plain': '\tDISCOVERY\tPurchase\nTouchpoints\tAd seen\tCheckout page\nKPIs\t3 %\t',
  })
  await page.keyboard.press('Control+v')
  await expect(counts).toHaveText(
    '2 cards · 2 new steps. At the end of stages that are there: Discovery, Purchase. ' +
      'Left out, as it shows what cards carry: KPIs',
  )
  await page.keyboard.press('Enter')
  await expect(page.getByRole('log')).toHaveText('2 cards pasted: Discovery, Touchpoints')
  await expect(touchpoint(page, 'Checkout page')).toBeFocused()
})
