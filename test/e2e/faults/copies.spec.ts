import { addTouchpoint, openSample, saved } from '../helpers/app.ts'
import { readDatabase } from '../helpers/database.ts'
import { expect, test } from '../helpers/test.ts'

test('each template opens as a copy, a second time too, and work on the sample stays', async ({
  page,
}) => {
  await openSample(page)
  const mine = page.url()
  const rowsOfMine = async () => {
    const { journal } = await readDatabase(page)
    return journal!.filter(({ documentId }) => mine.endsWith(String(documentId)))
  }
  await addTouchpoint(page, 'Loyalty', 'My own work')
  await saved(page)
  const before = await rowsOfMine()
  const addresses = [mine]
  for (const template of ['digital', 'digital', 'ecommerce', 'b2b', 'blank']) {
    await page.goto(`/#/new?template=${template}`)
    await expect(page).toHaveURL(/#\/map\/journey_/)
    await expect(page.getByRole('button', { name: /^Stage: / }).first()).toBeVisible()
    await expect(page.getByRole('button', { name: 'Touchpoint: My own work' })).toHaveCount(0)
    addresses.push(page.url())
  }
  expect(new Set(addresses).size).toBe(addresses.length)
  const { journeys } = await readDatabase(page)
  expect(journeys).toHaveLength(addresses.length)
  expect(await rowsOfMine()).toEqual(before)
  await page.goto(mine)
  await expect(page.getByRole('button', { name: 'Touchpoint: My own work' })).toBeVisible()
})
