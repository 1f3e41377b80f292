import { PNG } from 'pngjs'
import { expect, test, vi } from 'vitest'
import { light } from '@/drawing/palette'
import { drawPicture } from '@/exchange/export/drawPicture'
import { composePicture } from '@/exchange/export/picture'
import { writeWorkbook } from '@/exchange/export/workbook/workbook'
import { readCarriedMap } from '@/exchange/import/carried'
import { rowsOf } from '@/exchange/import/table/rows'
import { writeFileForOthers, writeJourneyFile } from '@/exchange/journeyFile'
import { readJourneyFile } from '@/exchange/readJourneyFile'
import { carriedIn } from '@/exchange/tables/carried'
import { en } from '@/i18n/en'
import { fr } from '@/i18n/fr'
import { emptyLibrary, tableOf } from '@/model/document'
import { createRound } from '@/model/records/round'
import { createVote } from '@/model/records/vote'
import { openDesk, planned } from '../helpers/board'
import { noProgress, sourceOf } from './tableHelp'

// What is drawn is no matter here: only what is carried.
vi.mock('@/exchange/export/bitmap/drawBitmap', () => ({
  drawBitmap: async () =>
    new Blob([PNG.sync.write(new PNG({ width: 3, height: 2 })) as Buffer<ArrayBuffer>]),
}))
vi.mock('@/exchange/export/svg', () => ({
  drawSvg: async (_: unknown, { metadata }: { metadata: string }) => ({
    blob: new Blob([`<svg xmlns="http://www.w3.org/2000/svg">${metadata}</svg>`]),
    kept: [],
  }),
}))

const none = async () => []
const library = emptyLibrary()
const plain = planned({ Buy: { steps: [{ touchpoint: 'Pay', pain: 'Slow' }] } })
const round = createRound({ order: 'a0', title: 'What hurts?', isSecret: true, ballots: 1 })
const vote = createVote({
  roundId: round.id,
  subjectId: openDesk(plain).card('Slow').id,
  count: 2,
  ballot: 1,
})
const map = { ...plain, round: tableOf([round]), vote: tableOf([vote]) }
const closed = { ...map, round: tableOf([{ ...round, isClosed: true }]) }

test('a journey file for others is without the dots of a secret round; one to keep has them', async () => {
  const given = readJourneyFile(await writeFileForOthers(map, library, none)).map
  expect([Object.values(given.vote), Object.values(given.round)]).toEqual([
    [],
    [{ ...round, ballots: 0 }],
  ])
  const kept = readJourneyFile(await writeJourneyFile(map, library, none)).map
  expect(Object.values(kept.vote)).toEqual([vote])
})

test('a picture that carries its map is without them, and says so', async () => {
  for (const format of ['png', 'svg'] as const) {
    const { scene, messages } = sourceOf(map)
    const draw = (of: typeof map, carries: boolean) =>
      drawPicture(
        {
          format,
          scene: { ...scene, map: of },
          composition: composePicture(scene, { what: 'map' })!,
          palette: light,
          background: 'white',
          scale: 1,
          text: 'text',
          carries,
        },
        none,
        messages,
      )
    const { blob, sealed } = await draw(map, true)
    expect(sealed).toBe(true)
    expect((await readCarriedMap(blob))!.map.vote).toEqual({})
    expect((await draw(map, false)).sealed).toBe(false)
    expect((await draw(closed, true)).sealed).toBe(false)
  }
})

test('a workbook is without them, and says so in both languages', async () => {
  for (const [language, { export: words }] of Object.entries({ en, fr })) {
    const write = (of: typeof map) =>
      writeWorkbook(sourceOf(of, library, language as 'en'), noProgress)
    const { blob, notes } = await write(map)
    expect(notes).toEqual([words.sealed])
    const sheets = await rowsOf(new Uint8Array(await blob.arrayBuffer()))
    const { journey } = (await carriedIn(sheets))!
    expect(readJourneyFile(journey).map.vote).toEqual({})
    expect((await write(closed)).notes).toEqual([])
  }
})
