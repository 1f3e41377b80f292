import { addTouchpoint, openSample, saved } from '../helpers/app.ts'
import { emptyPage, readDatabase } from '../helpers/database.ts'
import { expect, test } from '../helpers/test.ts'

test('whatever is done before a map has loaded writes nothing, and the map is as it was', async ({
  page,
  context,
}) => {
  await openSample(page)
  const address = page.url()
  await addTouchpoint(page, 'Loyalty', 'Kept')
  await saved(page)
  await page.goto('about:blank')

  // Another page of this device holds the tables, so that reading them takes as long as we like.
  const holder = await emptyPage(context)
  const before = await readDatabase(holder)
  await holder.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('parcours')
      opening.onsuccess = () => resolve(opening.result)
    })
    const store = database
      .transaction(['checkpoints', 'journal', 'journeys'], 'readwrite')
      .objectStore('journal')
    const held = window as unknown as { letGo: boolean }
    const hold = () => {
      if (held.letGo) database.close()
      else store.count().onsuccess = hold
    }
    hold()
  })

  await page.goto(address)
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'true')
  for (const key of ['Control+z', 'Control+y', 'Delete', 'Enter', 'Control+v', 't', 'Control+k'])
    await page.keyboard.press(key)
  await page.keyboard.type('typed too early')
  await page.mouse.dblclick(800, 500)
  await page.evaluate(() => window.dispatchEvent(new Event('pagehide')))
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'true')

  await holder.evaluate(() => {
    const held = window as unknown as { letGo: boolean }
    held.letGo = true
  })
  await expect(page.getByRole('button', { name: 'Touchpoint: Kept', exact: true })).toBeVisible()
  await saved(page)
  const { journal, checkpoints } = await readDatabase(holder)
  expect({ journal, checkpoints }).toEqual({
    journal: before.journal,
    checkpoints: before.checkpoints,
  })
})
