import { addTouchpoint, openLibrary, openSample, saved } from './helpers/app.ts'
import { expect, test } from './helpers/test.ts'

test.use({ serviceWorkers: 'allow' })

test('after one visit all of it works without a network: reload, edit, and what loads later', async ({
  page,
  context,
}) => {
  await openLibrary(page)
  // The whole app is on the device once its worker is active, and it then serves this page too.
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    const { controller } = navigator.serviceWorker
    if (!controller)
      await new Promise((resolve) => {
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })
      })
  })
  await context.setOffline(true)
  await page.reload()
  await openSample(page)
  await addTouchpoint(page, 'Loyalty', 'Made offline')
  await saved(page)
  await page.getByRole('tab', { name: 'Insights' }).click()
  await expect(page.getByRole('heading', { name: 'The curve' })).toBeVisible()
  await page.getByRole('tab', { name: 'Map', exact: true }).click()

  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('menuitem', { name: 'PDF document' }).click()
  const download = page.waitForEvent('download')
  await page
    .getByRole('dialog', { name: 'PDF document' })
    .getByRole('button', { name: 'Export', exact: true })
    .click()
  expect((await download).suggestedFilename()).toBe('First online order.pdf')

  await page.reload()
  await expect(page.getByRole('button', { name: 'Touchpoint: Made offline' })).toBeVisible()
})
