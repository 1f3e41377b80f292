import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSheets } from '@/exchange/answers/readSheets'
import { cellAt, type Sheet, type Table } from '@/exchange/answers/table'
import { ROW_LIMIT } from '@/exchange/tables/limits'
import { TableError, type TableProblem } from '@/exchange/tables/tableError'
import { makeWorkbook } from './answersWorkbook'

const FIXTURES = join(import.meta.dirname, '../fixtures/answers')
const fixture = (name: string) => new Uint8Array(readFileSync(join(FIXTURES, name)))

function rowsOf(table: Table): string[][] {
  return Array.from({ length: table.rowCount }, (_, row) =>
    table.columns.map((_, column) => cellAt(table, row, column)),
  )
}

async function read(content: Uint8Array | string): Promise<string[][]> {
  const sheets = await readSheets(content)
  expect(sheets).toHaveLength(1)
  return rowsOf(sheets[0]!.table)
}

async function problemOf(reading: Promise<readonly Sheet[]>): Promise<TableProblem> {
  const error = await reading.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(TableError)
  return (error as TableError).problem
}

const bytes = (text: string) => new TextEncoder().encode(text)
const wide = (text: string, mark: boolean, bigEndian: boolean) => {
  const buffer = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le')
  return new Uint8Array(bigEndian ? buffer.swap16() : buffer)
}

test.each([
  ['UTF-8', bytes('étape;note\nPaiement;4')],
  ['UTF-8 with a mark', bytes('\ufeffétape;note\nPaiement;4')],
  ['UTF-16', wide('étape;note\nPaiement;4', true, false)],
  ['UTF-16, big end first', wide('étape;note\nPaiement;4', true, true)],
  ['UTF-16 without a mark', wide('étape;note\nPaiement;4', false, false)],
  ['UTF-16, big end first, without a mark', wide('étape;note\nPaiement;4', false, true)],
  ['the encoding of Windows', Uint8Array.from(Buffer.from('étape;note\nPaiement;4', 'latin1'))],
])('a file in %s is read', async (_, content) => {
  expect(await read(content)).toEqual([
    ['étape', 'note'],
    ['Paiement', '4'],
  ])
})

test('the files that spreadsheets wrote are read with their accents and line breaks', async () => {
  const rows = await read(fixture('windows-1252.csv'))
  // Node 20 takes the curl of this encoding's apostrophe for a control sign; browsers read it.
  const question = expect.stringMatching(/^Qualité de l.étape$/)
  expect(rows[1]).toEqual(['Paiement en ligne', question, '4,5', '03/02/2026', 'Léa'])
  expect(rows[2]![0]!.split(/\s+/)).toEqual(['Suivi', 'de', 'livraison'])
  expect(await read(fixture('utf-16.tsv'))).toEqual([
    ['touchpoint', 'score'],
    ['Création de compte', '7'],
  ])
})

test.each([
  ['commas', 'a,b\n"x, y",1\nz,2', ['x, y', '1']],
  ['semicolons beside decimal commas', 'a;b\nx;4,5\nz;3,5', ['x', '4,5']],
  ['semicolons, without a header', 'x;4,5\nz;3,5', ['z', '3,5']],
  ['tabs', 'a\tb\nx, y; z\t1', ['x, y; z', '1']],
  ['bars', 'a|b\nx|1', ['x', '1']],
  ['commas in a text with semicolons', 'a,b,c\nx;y,1,2\nz,3,4', ['x;y', '1', '2']],
])('cells are told apart by %s', async (_, text, row) => {
  expect((await read(text))[1]).toEqual(row)
})

test('a quoted cell may hold line breaks, separators and quotes; rows keep their numbers', async () => {
  const rows = await read('a,b\r\n"one\r\ntwo, ""three""",1\r\n\r\nlast,2\r\n\r\n\r\n')
  expect(rows).toEqual([
    ['a', 'b'],
    ['one\r\ntwo, "three"', '1'],
    ['', ''],
    ['last', '2'],
  ])
})

test('a formula and markup are texts like any other', async () => {
  const rows = await read('touchpoint,score\n"=HYPERLINK(""http://x"")",1\n<script>x</script>,2')
  expect(rows[1]![0]).toBe('=HYPERLINK("http://x")')
  expect(rows[2]![0]).toBe('<script>x</script>')
})

test('any cells come back as they were written, but for the space around them', async () => {
  const cell = fc
    .string({ unit: 'grapheme', maxLength: 12 })
    .map((text) => text.replaceAll('\0', ''))
  const row = fc.tuple(fc.constantFrom('Pay', 'Search'), cell, fc.constantFrom('1', '4,5'))
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 2, maxLength: 8 }), async (rows) => {
      const quoted = rows.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`))
      const text = quoted.map((cells) => cells.join(';')).join('\n')
      expect(await read(text)).toEqual(rows.map((cells) => cells.map((text) => text.trim())))
    }),
    { numRuns: 60 },
  )
})

test('a workbook gives its sheets with dates, numbers and empty rows as they stand', async () => {
  const sheets = await readSheets(fixture('survey.xlsx'))
  expect(sheets.map(({ name }) => name)).toEqual(['About this survey', 'Answers'])
  expect(rowsOf(sheets[1]!.table)).toEqual([
    ['Touchpoint', 'Question', 'Score', 'Date', 'Persona'],
    ['Pay online', 'How satisfied were you?', '5', '2026-03-02', 'Léa'],
    ['Pay online', 'How satisfied were you?', '2', '2026-03-03', 'Marc'],
    ['Pay online', 'How satisfied were you?', '4.5', '2026-03-04', ''],
    ['Delivery tracking', 'How satisfied were you?', '4', '2026-03-31', 'Léa'],
    ['Delivery tracking', 'How satisfied were you?', '', '2026-03-05', 'Léa'],
    ['', '', '', '', ''],
    ['=1+1', 'How satisfied were you?', '3', '2026-03-06', '<b>Léa</b>'],
  ])
})

test('a large sheet is unpacked without workers, which the page may not make', async () => {
  const rows = Array.from({ length: 12_000 }, (_, row) => [`Touchpoint ${row % 9}`, row % 11])
  const worker = globalThis.Worker
  globalThis.Worker = class {
    constructor() {
      throw new Error('a worker was made')
    }
  } as unknown as typeof Worker
  try {
    const [sheet] = await readSheets(makeWorkbook({ Large: rows }))
    expect(sheet!.table.rowCount).toBe(12_000)
    expect(cellAt(sheet!.table, 11_999, 0)).toBe(`Touchpoint ${11_999 % 9}`)
  } finally {
    globalThis.Worker = worker
  }
})

test('sheets without anything are left out, empty rows and columns at the end as well', async () => {
  const sheets = await readSheets(
    makeWorkbook({
      Empty: [[null]],
      Full: [
        ['a', ' '],
        [' ', null],
      ],
    }),
  )
  expect(sheets.map(({ name }) => name)).toEqual(['Full'])
  expect(rowsOf(sheets[0]!.table)).toEqual([['a']])
})

test('what cannot be read is refused with the reason', async () => {
  const refused = (content: Uint8Array | string) => problemOf(readSheets(content))
  expect(await refused('')).toEqual({ code: 'empty' })
  expect(await refused(' \n ,, \n')).toEqual({ code: 'empty' })
  expect(await refused(Uint8Array.of(0x89, 0x50, 0, 0, 1, 0, 2, 7))).toEqual({ code: 'notText' })
  expect(await refused(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).toEqual({
    code: 'oldSpreadsheet',
  })
  expect(await refused(bytes('PK\u0003\u0004 and no more'))).toEqual({ code: 'notSpreadsheet' })
  expect(await refused(makeWorkbook({}).slice(0, 200))).toEqual({ code: 'notSpreadsheet' })
  expect(await refused('a,b\nx,1\n"never closed,2\nz,3')).toEqual({ code: 'openQuote', row: 3 })
  expect(await refused(`${'a,'.repeat(200)}a`)).toMatchObject({
    code: 'tooManyColumns',
    limit: 200,
  })
})

test('up to 200 000 rows are read besides the header, and not one more', async () => {
  const text = (rows: number) => `touchpoint,score\n${'Pay,4\n'.repeat(rows)}`
  const [sheet] = await readSheets(text(ROW_LIMIT))
  expect(sheet!.table.rowCount).toBe(ROW_LIMIT + 1)
  expect(await problemOf(readSheets(text(ROW_LIMIT + 1)))).toEqual({
    code: 'tooManyRows',
    sheet: '',
    limit: ROW_LIMIT,
  })
})
