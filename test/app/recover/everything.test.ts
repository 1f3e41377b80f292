import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { zipEverything } from '@/app/recover/everything'
import { readJourneyFile } from '@/exchange/readJourneyFile'
import { en } from '@/i18n/recover/en'
import { putAsset } from '@/storage/assets'
import { readHoldings } from '@/storage/holdings'
import { createMap } from '@/storage/maps'
import { openRescue } from '@/storage/rescue'
import { put } from '@/storage/store'
import { createDevice, sampleMap } from '../../storage/device'

test('the zip has every map that can be read, every row of what cannot, and the pictures', async () => {
  const { factory, openWindow } = createDevice()
  const storage = await openWindow()
  await createMap(storage, sampleMap())
  const brokenId = await createMap(storage, sampleMap())
  const row = { documentId: brokenId, sequence: 0, document: 'scribbled over' }
  await storage.store.write([put('checkpoints', row as never)])
  await putAsset(storage, { blob: new Blob(['pixels']), width: 1, height: 1 })

  const rescue = await openRescue(factory)
  const { maps } = await readHoldings(rescue)
  const steps: number[] = []
  const zip = await zipEverything(rescue, maps, en, async (done, total) => {
    steps.push(done / total)
  })
  const files = unzipSync(new Uint8Array(await zip.arrayBuffer()))
  const text = (name: string) => new TextDecoder().decode(files[name])
  const names = Object.keys(files)
  const journeys = names.filter((name) => name.endsWith('.journey'))
  expect(journeys).toEqual(['maps/Sample.journey'])
  expect(Object.keys(readJourneyFile(text(journeys[0]!)).map.card)).toHaveLength(6)
  const raw = names.filter((name) => name.startsWith('raw/')).map(text)
  expect(raw.some((part) => part.includes('scribbled over'))).toBe(true)
  expect(raw.some((part) => part.includes(btoa('pixels')))).toBe(true)
  expect(text('README.txt')).toContain('journey files')
  expect([...steps].sort()).toEqual(steps)
  expect(steps.at(-1)).toBe(1)
})
