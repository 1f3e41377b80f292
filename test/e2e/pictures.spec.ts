import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { detailsOf, openLibrary, saved } from './helpers/app.ts'
import { bomb, HOSTILE_SVG, PLACE, photograph } from './helpers/pictures.ts'
import { expect, test } from './helpers/test.ts'

type FileAsset = {
  readonly id: string
  readonly type: string
  readonly width: number
  readonly height: number
  readonly data: string
}
type JourneyFile = {
  map: { card: Record<string, { type: string; title: string; assetId: string | null }> }
  assets: FileAsset[]
}

const small = async (): Promise<JourneyFile> =>
  JSON.parse(await readFile('test/fixtures/small-2.journey', 'utf8'))

async function importFile(page: Page, file: JourneyFile): Promise<void> {
  await page.getByRole('button', { name: 'Import' }).click()
  const dialog = page.getByRole('dialog', { name: 'Import' })
  const buffer = Buffer.from(JSON.stringify(file))
  const mimeType = 'application/json'
  await dialog.getByLabel('File').setInputFiles({ name: 'small.journey', mimeType, buffer })
  await dialog.getByRole('button', { name: 'Import' }).click()
}

/** The pictures of the open map as its journey file has them, by the titles of their cards. */
async function keptPictures(page: Page): Promise<Record<string, FileAsset>> {
  await saved(page)
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Journey file' }).click()
  const { map, assets }: JourneyFile = JSON.parse(
    await readFile(await (await download).path(), 'utf8'),
  )
  return Object.fromEntries(
    Object.values(map.card).flatMap(({ title, assetId }) => {
      const asset = assets.find(({ id }) => id === assetId)
      return asset ? [[title, asset]] : []
    }),
  )
}

const bytesOf = ({ data }: FileAsset) => Buffer.from(data, 'base64').toString('latin1')

test('the pictures of a file are drawn anew, and what is none is left out and said', async ({
  page,
}) => {
  await openLibrary(page)
  const file = await small()
  const brought = {
    Photograph: { type: 'image/jpeg', bytes: await photograph(page, 300, 200) },
    Byte: { type: 'image/png', bytes: Buffer.from([0x89]) },
    Bomb: { type: 'image/png', bytes: bomb(20_000, 20_000) },
    Drawing: { type: 'image/png', bytes: Buffer.from(HOSTILE_SVG) },
  }
  const [counter] = Object.entries(file.map.card).find(([, { type }]) => type === 'image')!
  for (const [title, { type, bytes }] of Object.entries(brought)) {
    const assetId = `asset_${title}`
    const card = { ...file.map.card[counter]!, id: `card_${title}`, title, assetId }
    file.map.card[`card_${title}`] = card
    file.assets.push({ id: assetId, type, width: 9, height: 9, data: bytes.toString('base64') })
  }
  await importFile(page, file)
  const report = page.getByRole('dialog', { name: 'Import report' })
  await expect(report).toContainText('Picture of 20000 × 20000 pixels: too large')
  await expect(report.getByText('Picture: could not be read')).toHaveCount(2)
  await report.getByRole('button', { name: 'Open the map' }).click()

  const kept = await keptPictures(page)
  expect(Object.keys(kept).sort()).toEqual(['Photograph', 'The counter'])
  const { Photograph, 'The counter': asBefore } = kept
  expect(Photograph).toMatchObject({ type: 'image/webp', width: 300, height: 200 })
  expect(bytesOf(Photograph!)).not.toContain(PLACE.slice(6))
  // What holds its pixels and nothing else is not blurred a little more by each journey.
  expect(asBefore!.data).toBe((await small()).assets[0]!.data)
})

test('a chosen SVG is drawn without running or fetching anything; what is too large is refused', async ({
  page,
}) => {
  await openLibrary(page)
  await importFile(page, await small())
  await page.getByRole('button', { name: 'Image: The counter' }).click()
  const group = detailsOf(page)
  const choose = async (name: string, mimeType: string, buffer: Buffer) =>
    group.getByLabel('Replace the picture').setInputFiles({ name, mimeType, buffer })
  for (const [name, bytes, sentence] of [
    ['byte.png', Buffer.from([0x89]), /not a picture that the browser can read/],
    ['bomb.png', bomb(20_000, 20_000), /20,000 × 20,000 pixels; .* 100 million/],
  ] as const) {
    await choose(name, 'image/png', bytes)
    await expect(group.getByRole('alert')).toHaveText(sentence)
  }
  const before = await group.getByRole('img', { name: 'The counter' }).getAttribute('src')
  await choose('hostile.svg', 'image/svg+xml', Buffer.from(HOSTILE_SVG))
  const shown = group.getByRole('img', { name: 'The counter' })
  await expect(shown).not.toHaveAttribute('src', before!)
  await expect(group.getByRole('alert')).toHaveCount(0)
  const kept = (await keptPictures(page))['The counter']!
  expect(kept).toMatchObject({ type: 'image/webp', width: 1200, height: 600 })
  expect(bytesOf(kept)).not.toMatch(/script|http/)
  const colours = await shown.evaluate(async (image: HTMLImageElement) => {
    await image.decode()
    const pen = new OffscreenCanvas(1200, 600).getContext('2d')!
    pen.drawImage(image, 0, 0)
    return [pen.getImageData(300, 300, 1, 1).data[0], pen.getImageData(900, 300, 1, 1).data[3]]
  })
  expect(colours[0]).toBeGreaterThan(240)
  expect(colours[1]).toBe(0)
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
})

test('a photograph for a persona is cropped from what is drawn anew', async ({ page }) => {
  await openLibrary(page)
  const photo = await photograph(page, 3000, 2000)
  await page.getByRole('link', { name: 'Personas' }).click()
  await page.getByRole('link', { name: 'Camille' }).click()
  const choose = page.getByLabel('Choose a picture')
  await choose.setInputFiles({
    name: 'bomb.png',
    mimeType: 'image/png',
    buffer: bomb(20_000, 20_000),
  })
  const dialog = page.getByRole('dialog', { name: 'Crop the picture' })
  await expect(dialog.getByRole('alert')).toHaveText(/20,000 × 20,000 pixels/)
  await expect(dialog.getByRole('button', { name: 'Use this picture' })).toBeDisabled()
  await page.keyboard.press('Escape')
  await choose.setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: photo })
  await dialog.getByRole('button', { name: 'Use this picture' }).click()
  await expect(page.getByLabel('Replace the picture')).toBeAttached()
})
