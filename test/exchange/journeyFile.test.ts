import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Asset } from '@/exchange/assets'
import { writeJourneyFile } from '@/exchange/journeyFile'
import { readJourneyFile } from '@/exchange/readJourneyFile'
import { emptyLibrary } from '@/model/document'
import { createId } from '@/model/ids'
import type { AssetId } from '@/model/records/card'
import { createDefinition } from '@/model/records/definition'
import { createPersona } from '@/model/records/persona'
import { arbitraryMap } from '../helpers/arbitraryMap'
import { makeSample } from '../helpers/sample'

const none = async () => []
const tableOf = <R extends { id: string }>(records: readonly R[]) =>
  Object.fromEntries(records.map((record) => [record.id, record]))

/** A picture for every id, each with bytes of its own. */
const loadAssets = async (ids: readonly AssetId[]): Promise<Asset[]> =>
  ids.map((id) => ({
    id,
    blob: new Blob([new Uint8Array([0, 255, 128, ...new TextEncoder().encode(id)])], {
      type: 'image/png',
    }),
    width: 4,
    height: 3,
  }))

test('a file read again is the map that was written', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryMap, async ({ map, library }) => {
      const read = readJourneyFile(await writeJourneyFile(map, library, loadAssets))
      expect(read.map).toEqual(map)
      expect(read.defects).toEqual([])
      expect(read.repairs).toEqual([])
      expect(tableOf(read.personas)).toEqual(library.persona)
    }),
  )
})

test('carries pictures byte for byte, each once', async () => {
  const { map, personas, assets: own } = makeSample('en')
  const [camille, marc] = personas
  const pictureId = createId('asset')
  const library = {
    persona: tableOf([
      { ...camille!, pictureId },
      { ...marc!, pictureId },
    ]),
    definition: {},
    agenda: {},
  }
  const { assets } = readJourneyFile(await writeJourneyFile(map, library, loadAssets))
  const ids = [pictureId, own[0]!.id].sort()
  expect(assets.map(({ id, width, height }) => [id, width, height])).toEqual(
    ids.map((id) => [id, 4, 3]),
  )
  for (const { id, blob } of assets) {
    const [written] = await loadAssets([id])
    expect(blob.type).toBe('image/png')
    expect(await blob.arrayBuffer()).toEqual(await written!.blob.arrayBuffer())
  }
})

test('leaves at home whatever the map does not use', async () => {
  const { map, personas } = makeSample('en')
  const stranger = createPersona({ name: 'Stranger' })
  const definition = createDefinition({ name: 'Unused' })
  const library = {
    persona: tableOf([...personas, stranger]),
    definition: { [definition.id]: definition },
    agenda: {},
  }
  const text = await writeJourneyFile(map, library, none)
  expect(text).toContain('Camille')
  expect(text).not.toContain('Stranger')
  expect(text).not.toContain('Unused')
})

test('the same map makes the same text, in whatever order its records were made', async () => {
  const { map, personas } = makeSample('fr')
  const library = { ...emptyLibrary(), persona: tableOf(personas) }
  const text = await writeJourneyFile(map, library, none)
  const turned = Object.fromEntries(
    Object.entries(map)
      .reverse()
      .map(([kind, table]) => {
        const records = Object.values<object>(table).reverse()
        const turn = (record: object) => Object.fromEntries(Object.entries(record).reverse())
        return [kind, tableOf(records.map((record) => turn(record) as { id: string }))]
      }),
  ) as typeof map
  expect(await writeJourneyFile(turned, library, none)).toBe(text)
  expect(text).toMatch(
    /^\{\n {2}"type": "parcours\/journey",\n {2}"version": \d+,\n {2}"map": \{\n/,
  )
})
