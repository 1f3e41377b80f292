import type { Page } from '@playwright/test'
import { addTouchpoint, holdTyping, openSample, saved } from './helpers/app.ts'
import { kept } from './helpers/kept.ts'
import { comeBack, isOfNextBuild, test } from './helpers/published.ts'
import { expect } from './helpers/test.ts'

const offer = (page: Page) =>
  page.getByRole('status').filter({ has: page.getByRole('button', { name: 'Reload' }) })

const reload = (page: Page) => offer(page).getByRole('button', { name: 'Reload' }).click()

async function openInsights(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Insights' }).click()
}

test.describe('with the app kept on the device', () => {
  test.use({ serviceWorkers: 'allow' })

  test('a new build is offered beside the words being typed, and taken only when asked, words and all', async ({
    page,
    site,
  }) => {
    await openSample(page)
    await kept(page)
    await page.getByRole('button', { name: 'Touchpoint: Search result' }).dblclick()
    await holdTyping(page)
    await page.keyboard.type('Found by a friend')
    await site.publish()
    await comeBack(page)
    await expect(offer(page)).toContainText('A new version of Parcours is ready.')
    await expect(page.locator(':focus')).toHaveValue('Found by a friend')

    await openInsights(page)
    await expect(page.getByRole('heading', { name: 'The curve' })).toBeVisible()
    await isOfNextBuild(page, 'InsightsPage', false)
    await isOfNextBuild(page, 'main', false)
    await page.getByRole('tab', { name: 'Map', exact: true }).click()

    await page.getByRole('button', { name: 'Touchpoint: Found by a friend' }).dblclick()
    await page.keyboard.type('Found by a good friend')
    await reload(page)
    await isOfNextBuild(page, 'main', true)
    await expect(
      page.getByRole('button', { name: 'Touchpoint: Found by a good friend' }),
    ).toBeVisible()
    await openInsights(page)
    await isOfNextBuild(page, 'InsightsPage', true)
  })

  test('a build that was taken in another window is told, and this one saves before it follows', async ({
    page,
    context,
    site,
  }) => {
    await openSample(page)
    await kept(page)
    const other = await context.newPage()
    await other.goto('/')
    await site.publish()
    await comeBack(other)
    await page.getByRole('button', { name: 'Touchpoint: Search result' }).dblclick()
    await holdTyping(page)
    await page.keyboard.type('Typed meanwhile')
    await reload(other)
    await isOfNextBuild(other, 'main', true)
    await expect(offer(page)).toContainText('Parcours was updated in another window.')
    await isOfNextBuild(page, 'main', false)
    await expect(page.locator(':focus')).toHaveValue('Typed meanwhile')
    await reload(page)
    await isOfNextBuild(page, 'main', true)
    await expect(page.getByRole('button', { name: 'Touchpoint: Typed meanwhile' })).toBeVisible()
  })
})

test('a part that a new build has replaced is told wherever it is asked for, and the map stays until it is saved and reloaded', async ({
  page,
  site,
  watch,
}) => {
  watch.allow(/404/)
  await openSample(page)
  // From here on the map is all that was loaded: the library is a part that comes later.
  await page.reload()
  await expect(page.getByRole('region', { name: 'Details' })).toBeVisible()
  // Some seconds after a change the map's picture is made, by a part that is loaded then: gone as
  // well, it would be told as lost in the middle of another loss.
  const picture = page.waitForEvent('requestfinished', (request) =>
    request.url().includes('/paintThumbnails-'),
  )
  await addTouchpoint(page, 'Loyalty', 'Before the loss')
  await saved(page)
  await picture
  await site.publish()

  const later = offer(page).getByRole('button', { name: 'Later' })
  const lost = async () => {
    await expect(offer(page)).toContainText('A part of Parcours could not be loaded')
    await later.click()
    await expect(offer(page)).toHaveCount(0)
  }
  const exportAs = async (name: string) => {
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    await page.getByRole('menuitem', { name }).click()
  }
  await exportAs('PDF document')
  await lost()
  await exportAs('Excel workbook')
  await lost()
  await page.keyboard.press('Control+o')
  await lost()
  await openInsights(page)
  await lost()
  await page.getByRole('tab', { name: 'Map', exact: true }).click()
  await page.getByRole('link', { name: 'My maps' }).click()
  await lost()
  await page.goBack()

  await addTouchpoint(page, 'Loyalty', 'After the loss')
  await page.getByRole('button', { name: 'Touchpoint: After the loss' }).dblclick()
  await holdTyping(page)
  await page.keyboard.type('To the last word')
  // A key that is heard in the middle of a word too.
  await page.keyboard.press('Control+k')
  await reload(page)
  await isOfNextBuild(page, 'main', true)
  await expect(page.getByRole('button', { name: 'Touchpoint: Before the loss' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Touchpoint: To the last word' })).toBeVisible()
})
