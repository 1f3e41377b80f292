import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test, vi } from 'vitest'
import { readSheets } from '@/exchange/answers/readSheets'
import { readImport } from '@/exchange/import/readImport'
import { MAP_COLUMN_LIMIT, MAP_ROW_LIMIT } from '@/exchange/import/table/limits'
import { checkSize, rowsOf } from '@/exchange/import/table/rows'
import type { ImportError } from '@/exchange/importError'
import { readJourneyFile } from '@/exchange/readJourneyFile'
import type { TableError } from '@/exchange/tables/tableError'
import { en as words } from '@/i18n/exchange/en'
import { fr as french } from '@/i18n/exchange/fr'
import { emptyLibrary } from '@/model/document'
import { FORMAT_VERSION } from '@/model/migrations'
import { createJourney } from '@/model/records/journey'
import { createStage } from '@/model/records/stage'
import { sayImportFailure } from '@/panels/exchange/import/importProblem'
import { makeWorkbook } from './answersWorkbook'

const journey = createJourney()

/** The text of a journey file with these tables beside its journey; they are JSON already. */
const fileWith = (tables: string) =>
  `{"type":"parcours/journey","version":${FORMAT_VERSION},"map":{"journey":{"${journey.id}":${JSON.stringify(journey)}},${tables}}}`

const table = (count: number, record: (index: number) => string) =>
  `{${Array.from({ length: count }, (_, index) => `"card_${index}":${record(index)}`).join(',')}}`

type Refused = ImportError | TableError

async function refusalOf(run: () => unknown): Promise<Refused> {
  try {
    await run()
  } catch (error) {
    return error as Refused
  }
  throw new Error('it was read')
}

/** How it is refused: the code, and that each language has a sentence for it. */
async function codeOf(run: () => unknown): Promise<string> {
  const refusal = await refusalOf(run)
  const sentences = [
    sayImportFailure(refusal, words, 'en'),
    sayImportFailure(refusal, french, 'fr'),
  ]
  expect(new Set(sentences).size).toBe(2)
  for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.{20,}\.$/su)
  return refusal.problem.code
}

test('500 000 cards are refused by their number, before any is looked at', async () => {
  const many = fileWith(`"card":${table(500_000, () => '{}')}`)
  const parse = vi.spyOn(JSON, 'parse')
  expect(await codeOf(() => readJourneyFile(many))).toBe('tooManyRecords')
  expect(parse).not.toHaveBeenCalled()
  parse.mockRestore()
  const refusal = await refusalOf(() => readJourneyFile(many))
  expect(sayImportFailure(refusal, words, 'en')).toContain('500,001 records; a map takes 100,000')
})

test('what is no record counts as one: tables of numbers, and pictures in a list', async () => {
  const numbers = fileWith(`"card":${table(100_001, () => '1')}`)
  expect(await codeOf(() => readJourneyFile(numbers))).toBe('tooManyRecords')
  const pictures = `${fileWith('"stage":{}').slice(0, -1)},"assets":[${'0,'.repeat(100_001)}0]}`
  expect(await codeOf(() => readJourneyFile(pictures))).toBe('tooManyRecords')
})

test('a file of which a thousand records are broken is given up', async () => {
  const broken = (count: number) => fileWith(`"card":${table(count, () => '{}')}`)
  expect(await codeOf(() => readJourneyFile(broken(1001)))).toBe('tooBroken')
  expect(readJourneyFile(broken(10)).defects.length).toBeGreaterThan(9)
})

test('100 000 brackets in one another are refused by their depth, wherever they stand', async () => {
  const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  for (const text of [
    fileWith(`"more":${nested}`),
    `{"type":${nested}}`,
    `{"a":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_001)}`,
  ]) {
    expect(await codeOf(() => readJourneyFile(text))).toBe('tooDeep')
    const library = emptyLibrary()
    expect(await codeOf(() => readImport({ name: 'x', content: text }, words, library))).toBe(
      'tooDeep',
    )
  }
  const stage = createStage({ order: 'a0', title: '[{'.repeat(1000), notes: '\\"['.repeat(200) })
  const quoted = fileWith(`"stage":{"${stage.id}":${JSON.stringify(stage)}}`)
  expect(readJourneyFile(quoted).map.stage[stage.id]).toEqual(stage)
})

test('1 MB of text in one field, in one key or in one cell is refused', async () => {
  const endless = 'x'.repeat(1_000_000)
  const stage = { ...createStage({ order: 'a0' }), notes: endless }
  const long = fileWith(`"stage":{"${stage.id}":${JSON.stringify(stage)}}`)
  expect(await codeOf(() => readJourneyFile(long))).toBe('longText')
  expect(await codeOf(() => readJourneyFile(fileWith(`"stage":{"${endless}":{}}`)))).toBe(
    'longText',
  )
  const [sheet] = await rowsOf(`Stage,Touchpoints\nBuy,${endless}\n`)
  expect(await codeOf(() => checkSize(sheet!))).toBe('longCell')
  const refusal = await refusalOf(() => checkSize(sheet!))
  expect(sayImportFailure(refusal, words, 'en')).toContain('cell B2 is longer than 200,000')
})

test('a table of more rows or columns than a map takes is refused, one of as many is not', () => {
  const tall = (rows: number) => () =>
    checkSize({ name: 'Map', rows: Array.from({ length: rows }, () => ['a']) })
  const wide = (columns: number) => () =>
    checkSize({ name: 'Map', rows: [Array.from({ length: columns }, () => 'a')] })
  expect(tall(MAP_ROW_LIMIT + 1)).not.toThrow()
  expect(wide(MAP_COLUMN_LIMIT)).not.toThrow()
  return Promise.all([
    expect(codeOf(tall(MAP_ROW_LIMIT + 2))).resolves.toBe('tooManyRows'),
    expect(codeOf(wide(MAP_COLUMN_LIMIT + 1))).resolves.toBe('tooManyColumns'),
  ])
})

/** A workbook whose sheet is this XML instead. */
function workbookOf(xml: string | Uint8Array): Uint8Array {
  const files = unzipSync(makeWorkbook({ Map: [['a']] }))
  const name = 'xl/worksheets/sheet1.xml'
  expect(files).toHaveProperty([name])
  return zipSync({ ...files, [name]: typeof xml === 'string' ? strToU8(xml) : xml })
}

const sheetOf = (rows: string) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`

test('a workbook that is small as a file and huge when it is unpacked is refused', async () => {
  const bomb = workbookOf(sheetOf(''))
  const view = new DataView(bomb.buffer)
  // What each entry of the directory at a zip's end says that its file comes to.
  for (let at = 0; at + 4 < bomb.length; at += 1)
    if (view.getUint32(at) === 0x504b0102) view.setUint32(at + 24, 400_000_000, true)
  for (const read of [rowsOf, readSheets])
    expect(await codeOf(() => read(bomb))).toBe('tooLargeInside')
})

test('a lone cell at the far end of a sheet is refused, for all before it would be made', async () => {
  const cell = (row: number, at: string) => `<row r="${row}"><c r="${at}${row}"><v>1</v></c></row>`
  for (const [row, column] of [
    [1_048_576, 'XFD'],
    [5000, 'XFD'],
  ] as const) {
    const far = workbookOf(sheetOf(cell(1, 'A') + cell(row, column)))
    for (const read of [rowsOf, readSheets])
      expect([row, await codeOf(() => read(far))]).toEqual([row, 'farCell'])
  }
  for (const at of ['A1e9', 'A1e999', 'a1', 'Ж9', '-1', 'A'.repeat(400), '&#65;1', '']) {
    const odd = workbookOf(sheetOf(`<row r="1"><c a=">" r = '${at}'><v>1</v></c></row>`))
    for (const read of [rowsOf, readSheets])
      expect([at, await codeOf(() => read(odd))]).toEqual([at, 'notSpreadsheet'])
  }
  const near = workbookOf(sheetOf(cell(1, 'A') + cell(3, 'C')))
  expect((await rowsOf(near))[0]!.rows).toEqual([['1'], [], ['', '', '1']])
})

test('a text that is one row without an end is no table', async () => {
  for (const read of [rowsOf, readSheets])
    expect(await codeOf(() => read(','.repeat(1_000_000)))).toBe('tooManyColumns')
})
