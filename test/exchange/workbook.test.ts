import fc from 'fast-check'
import { unzipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/universal'
import { expect, test } from 'vitest'
import { writeWorkbook } from '@/exchange/export/workbook/workbook'
import { rowsOf } from '@/exchange/import/table/rows'
import { importWorkbook } from '@/exchange/import/workbook/importWorkbook'
import type { ImportError, ImportProblem } from '@/exchange/importError'
import { IMPORT_LIMIT } from '@/exchange/readJourneyFile'
import { carriedIn, carry } from '@/exchange/tables/carried'
import { withoutBallots } from '@/model/ballots'
import {
  journeyOf,
  type LibraryDocument,
  MAP_KINDS,
  type MapDocument,
  tableOf,
} from '@/model/document'
import { createCard } from '@/model/records/card'
import { createMeasurement } from '@/model/records/measurement'
import { arbitraryMap } from '../helpers/arbitraryMap'
import { planned } from '../helpers/board'
import { xmlFault } from './strictXml'
import { noProgress, sample, sourceOf, TONGUES } from './tableHelp'

async function written(map: MapDocument, library?: LibraryDocument, language: 'en' | 'fr' = 'en') {
  const { blob, notes } = await writeWorkbook(sourceOf(map, library, language), noProgress)
  return { bytes: new Uint8Array(await blob.arrayBuffer()), notes }
}

type Sheets = Awaited<ReturnType<typeof rowsOf>>
const emptyLibrary = { persona: {}, definition: {}, agenda: {} }

const back = async (sheets: Sheets) =>
  (await importWorkbook(sheets, emptyLibrary, TONGUES.en.words))!

/** A map without ids, which an import renews; records are told apart by all else. */
function withoutIds(map: MapDocument): unknown {
  const ids = new Map<string, string>()
  for (const kind of MAP_KINDS)
    for (const [index, id] of Object.keys(map[kind]).sort().entries())
      ids.set(id, `${kind}-${index}`)
  const text = JSON.stringify(map)
  return JSON.parse(
    text.replace(/"([a-z]+_[\w-]{12})"/g, (whole, id: string) =>
      ids.has(id) ? `"${ids.get(id)}"` : whole,
    ),
  )
}

/** Sheets in which somebody wrote something else into a cell. */
function edit(sheets: Sheets, name: string, id: string, heading: string, text: string): Sheets {
  return sheets.map((sheet) => {
    if (sheet.name !== name) return sheet
    const at = sheet.rows[0]!.indexOf(heading)
    expect(at).toBeGreaterThan(0)
    return {
      name,
      rows: sheet.rows.map((row) =>
        row[0] === id
          ? Array.from({ length: Math.max(row.length, at + 1) }, (_, index) =>
              index === at ? text : (row[index] ?? ''),
            )
          : row,
      ),
    }
  })
}

test('a workbook loses nothing, and nobody edited what it was written with', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryMap,
      fc.constantFrom('en', 'fr'),
      async ({ map, library }, language) => {
        // Pictures that this device does not have cannot be in a file.
        const cards = Object.values(map.card).map((card) => ({ ...card, assetId: null }))
        const whole = { ...map, card: Object.fromEntries(cards.map((card) => [card.id, card])) }
        const { bytes } = await written(whole, library, language)
        const imported = await back(await rowsOf(bytes))
        expect(withoutIds(imported.map)).toEqual(withoutIds(withoutBallots(whole)))
        expect(imported.personas.map(({ name }) => name).sort()).toEqual(
          Object.values(library.persona)
            .map(({ name }) => name)
            .sort(),
        )
        expect(imported.report.map(({ what }) => what)).toEqual(['read', 'made'])
      },
    ),
    { numRuns: 50 },
  )
})

test('a board without a word is not missed in its workbook', async () => {
  const { bytes } = await written(planned({ '': { steps: [{}] } }, []))
  const { report } = await back(await rowsOf(bytes))
  expect(report.map(({ what }) => what)).toEqual(['read', 'made'])
})

test('KPIs of a step are written lane by lane, whatever order its cards have in the map', async () => {
  const plan = planned({ Buy: { steps: [{ touchpoint: 'Pay', pain: 'Slow' }] } })
  const [pay, slow] = Object.values(plan.card)
  const kpis = [pay!, slow!].map(({ id }, index) =>
    createMeasurement({ subjectId: id, definitionId: 'nps', order: `a${index}`, value: index }),
  )
  const map = { ...plan, measurement: tableOf(kpis) }
  const { bytes } = await written({ ...map, card: tableOf([slow!, pay!]) })
  const board = (await rowsOf(bytes)).find(({ name }) => name === 'Map')!
  expect(board.rows.find(([lane]) => lane === 'KPIs')?.[1]).toBe('NPS 0\nNPS +1')
})

test('every part is well-formed XML, whatever stands in the map', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryMap, async ({ map, library }) => {
      const { bytes } = await written(map, library)
      const decoder = new TextDecoder()
      for (const [path, part] of Object.entries(unzipSync(bytes)))
        expect([path, xmlFault(decoder.decode(part))]).toEqual([path, undefined])
    }),
    { numRuns: 20 },
  )
})

test('numbers are numbers, days are days, and texts are never formulas', async () => {
  const { map, library } = sample()
  const pay = Object.values(map.card).find(({ type }) => type === 'opportunity')!
  const card = {
    ...map.card,
    [pay.id]: { ...pay, title: '=1+1', due: '2026-11-02', impact: 4 as const },
  }
  const { bytes } = await written({ ...map, card }, library)
  const sheets = await readXlsxFile(bytes.buffer as ArrayBuffer)
  const rowsIn = (name: string) => sheets.find(({ sheet }) => sheet === name)!.data
  const column = (name: string, heading: string) => rowsIn(name)[0]!.indexOf(heading as never)
  const row = rowsIn('Opportunities').find(([id]) => id === pay.id)!
  expect(row[column('Opportunities', 'Title')]).toBe('=1+1')
  expect(row[column('Opportunities', 'Impact')]).toBe(4)
  expect(row[column('Opportunities', 'Due')]).toEqual(new Date('2026-11-02'))
  const values = rowsIn('KPIs').slice(1)
  expect(values.length).toBe(Object.keys(map.measurement).length)
  expect(typeof values[0]![column('KPIs', 'Value')]).toBe('number')
  expect(values[0]![column('KPIs', 'Date')]).toBeInstanceOf(Date)
  const xml = Object.values(unzipSync(bytes))
    .map((part) => new TextDecoder().decode(part))
    .join('')
  expect(xml).not.toContain('<f>')
  expect(sheets.map(({ sheet }) => sheet)).toEqual(Object.values(TONGUES.en.words.workbook.sheets))
})

test('headings stay in sight, and the sheet that carries the map does not show', async () => {
  const { map, library } = sample()
  const parts = unzipSync((await written(map, library)).bytes)
  const text = (path: string) => new TextDecoder().decode(parts[path])
  expect(text('xl/worksheets/sheet1.xml')).toContain('xSplit="1" ySplit="2"')
  expect(text('xl/worksheets/sheet2.xml')).toContain('state="frozen"')
  expect(text('xl/workbook.xml')).toMatch(/name="Parcours" sheetId="\d+" state="hidden"/)
})

test('what was edited in the sheets is laid over the map, and told by its cell', async () => {
  const { map, library } = sample()
  const cards = Object.values(map.card)
  const pain = cards.find(({ type }) => type === 'pain')!
  const touchpoint = cards.find(({ type }) => type === 'touchpoint')!
  const persona = Object.values(library.persona)[0]!
  let sheets = await rowsOf((await written(map, library)).bytes)
  sheets = edit(sheets, 'Pain points', pain.id, 'Severity', '2')
  sheets = edit(sheets, 'Pain points', pain.id, 'Cause', 'Old servers')
  sheets = edit(sheets, 'Emotion', touchpoint.id, `Emotion: ${persona.name}`, '-1.5')
  sheets = edit(sheets, 'Touchpoints', touchpoint.id, 'Title', 'Renamed')
  const { map: edited, report } = await back(sheets)
  const find = (title: string) => Object.values(edited.card).find((card) => card.title === title)!
  expect(find(pain.title)).toMatchObject({ severity: 2, cause: 'Old servers' })
  expect(find('Renamed').scores[persona.id]).toBe(-1.5)
  const changed = report.filter(({ what }) => what === 'changed')
  expect(changed).toHaveLength(4)
  expect(changed.map(({ place }) => place)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^Pain points![A-Z]\d+$/)]),
  )
})

test('an edit that cannot be, rows of nobody and rows twice leave the map as it was', async () => {
  const { map, library } = sample()
  const pain = Object.values(map.card).find(({ type }) => type === 'pain')!
  let sheets = await rowsOf((await written(map, library)).bytes)
  sheets = edit(sheets, 'Pain points', pain.id, 'Severity', '9')
  sheets = sheets.map((sheet) =>
    sheet.name === 'Evidence'
      ? { ...sheet, rows: [sheet.rows[0]!, ...sheet.rows.slice(2), sheet.rows[2]!, ['new', 'row']] }
      : sheet,
  )
  const { map: same, report } = await back(sheets)
  expect(withoutIds(same)).toEqual(withoutIds(map))
  expect(report.filter(({ what }) => what === 'skipped').map(({ text }) => text)).toEqual([
    expect.stringContaining('“9” cannot be what “Severity” says'),
    expect.stringContaining('stands twice'),
    expect.stringContaining('no id of the map'),
    expect.stringContaining('1 row was taken out'),
  ])
})

test('a workbook whose hidden sheet was touched or taken out is a table like any other', async () => {
  const { map, library } = sample()
  const sheets = await rowsOf((await written(map, library)).bytes)
  const touched = sheets.map((sheet) =>
    sheet.name === 'Parcours'
      ? { ...sheet, rows: sheet.rows.map((row, index) => (index === 1 ? [`${row[0]}A`] : row)) }
      : sheet,
  )
  const without = sheets.filter(({ name }) => name !== 'Parcours')
  for (const each of [touched, without])
    expect(await importWorkbook(each, emptyLibrary, TONGUES.en.words)).toBeUndefined()
})

test('a text longer than a cell is cut in sight and whole in the map', async () => {
  const map = planned({ Buy: { steps: [{ touchpoint: 'Pay' }] } })
  const [card] = Object.values(map.card)
  const notes = 'x'.repeat(40_000)
  const long = { ...map, card: { [card!.id]: createCard({ ...card!, notes }) } }
  const { bytes, notes: said } = await written(long)
  expect(said).toEqual([expect.stringContaining('32,767')])
  const { map: again, report } = await back(await rowsOf(bytes))
  expect(Object.values(again.card)[0]!.notes).toBe(notes)
  expect(report.filter(({ what }) => what === 'changed')).toEqual([])
  expect(journeyOf(again).title).toBe(journeyOf(map).title)
})

test('what a workbook carries is unpacked no further than what is read', async () => {
  const rows = await carry({ journey: ' '.repeat(2 * IMPORT_LIMIT), locale: 'en' })
  let problem: ImportProblem | undefined
  try {
    carriedIn([{ name: 'Parcours', rows }])
  } catch (error) {
    problem = (error as ImportError).problem
  }
  expect(problem).toMatchObject({ code: 'tooLarge', limit: IMPORT_LIMIT })
  expect((problem as { size: number }).size).toBeLessThan(1.5 * IMPORT_LIMIT)
})

test('what is written where it cannot be read is told, and changes nothing', async () => {
  const { map, library } = sample()
  const touchpoint = Object.values(map.card).find(({ type }) => type === 'touchpoint')!
  let sheets = await rowsOf((await written(map, library)).bytes)
  sheets = edit(sheets, 'Touchpoints', touchpoint.id, 'Stage', 'Elsewhere')
  sheets = sheets.map(({ name, rows }) => {
    if (name === 'KPIs') return { name: 'Figures', rows }
    if (name === 'Evidence')
      return { name, rows: rows.map((row, index) => (index === 0 ? [...row, 'Remarks'] : row)) }
    if (name !== 'Map') return { name, rows }
    return { name, rows: rows.map((row, index) => (index === 1 ? ['', 'Mine'] : row)) }
  })
  const { map: same, report } = await back(sheets)
  expect(withoutIds(same)).toEqual(withoutIds(map))
  const skipped = report.filter(({ what }) => what === 'skipped')
  expect(skipped[0]!.place).toMatch(/^Touchpoints!B\d+$/)
  expect(skipped[0]!.text).toContain('“Elsewhere” was written under “Stage”')
  const texts = skipped.map(({ text }) => text)
  expect(texts).toContainEqual(expect.stringContaining('“KPIs” is not in the workbook'))
  expect(texts).toContainEqual(expect.stringContaining('“Figures” is none of those'))
  expect(texts).toContainEqual(expect.stringContaining('“Remarks” is none of those'))
  const onBoard = skipped.filter(({ place }) => place?.startsWith('Map!'))
  expect(onBoard[0]).toMatchObject({ place: 'Map!B2', text: expect.stringContaining('“Mine”') })
  expect(onBoard.filter(({ text }) => text?.includes('“'))).toHaveLength(1)
})
