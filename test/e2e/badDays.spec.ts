import { holdTyping, openLibrary, openSample, saved } from './helpers/app.ts'
import { expect, test } from './helpers/test.ts'

test('a browser without a database says that nothing will be kept, and still exports', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined })
  })
  await openSample(page)
  await expect(page.getByRole('status', { name: 'Save state' })).toHaveText(/Not kept/)
  await expect(page.getByRole('alert')).toContainText('Export the map to keep it')
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Journey file' }).click()
  expect((await download).suggestedFilename()).toBe('First online order.journey')
})

test('an error in drawing shows a page with the download of the map and a way back', async ({
  page,
  watch,
}) => {
  watch.allow(/provoked while drawing/)
  await openSample(page)
  await saved(page)
  await page.addInitScript(() => {
    const split = String.prototype.split
    // Titles are split by a pattern only while cards are drawn.
    String.prototype.split = function (this: string, ...given: [string | RegExp, number?]) {
      if (String(this) === 'Pay online' && given[0] instanceof RegExp)
        throw new Error('provoked while drawing')
      return Reflect.apply(split, this, given)
    } as typeof split
  })
  await page.reload()
  await expect(page.getByRole('heading', { name: /Something broke/ })).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download the map' }).click()
  expect((await download).suggestedFilename()).toBe('First online order.journey')
  await page.getByRole('link', { name: 'Back to my maps' }).click()
  await expect(page.getByRole('heading', { name: 'My maps' })).toBeVisible()
})

/** The text of a journey file with nothing but stages: 40 of them are 6 000 px wide. */
function fileOfStages(count: number): string {
  const id = 'journey_wide'
  const stages = Array.from({ length: count }, (_, index) => ({
    kind: 'stage',
    id: `stage_${index}`,
    order: `a${String.fromCharCode(65 + (index % 26))}${index < 26 ? '' : 'V'}`,
    title: `Stage ${index}`,
    colour: 'teal',
    notes: '',
    scores: {},
  }))
  const journey = { kind: 'journey', id, title: 'Wide', scenario: '', goal: '', state: 'current' }
  return JSON.stringify({
    type: 'parcours/journey',
    version: 1,
    map: {
      journey: { [id]: { ...journey, createdAt: 0 } },
      stage: Object.fromEntries(stages.map((stage) => [stage.id, stage])),
    },
    library: {},
    assets: [],
  })
}

test('a picture beyond what a browser can draw is refused with what works instead', async ({
  page,
}) => {
  await openLibrary(page)
  await page.getByRole('button', { name: 'Import' }).click()
  const importing = page.getByRole('dialog', { name: 'Import' })
  await importing.getByRole('textbox', { name: 'Paste text' }).fill(fileOfStages(40))
  await importing.getByRole('button', { name: 'Import' }).click()
  await expect(page.getByRole('textbox', { name: 'Map title' })).toHaveValue('Wide')
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('menuitem', { name: 'PNG image' }).click()
  const dialog = page.getByRole('dialog', { name: 'PNG image' })
  await dialog.getByRole('radio', { name: '4×' }).check({ force: true })
  await expect(dialog).toContainText('more than a browser can draw')
  await expect(dialog.getByRole('button', { name: /the largest that works/ })).toBeVisible()
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: /SVG instead/ }).click()
  expect((await download).suggestedFilename()).toMatch(/\.svg$/)
})

test('leaving with a word that is not yet on the disk is questioned, and who stays has lost nothing', async ({
  page,
  context,
}) => {
  await openSample(page)
  const address = page.url()
  await page.getByRole('button', { name: 'Touchpoint: Search result' }).dblclick()
  await holdTyping(page)
  await page.keyboard.type('Search result, typed to the last')
  const question = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  const dialog = await question
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await saved(page)
  await page.close()

  const again = await context.newPage()
  await again.goto(address)
  await expect(
    again.getByRole('button', { name: 'Touchpoint: Search result, typed to the last' }),
  ).toBeVisible()
})
