import { expect, test } from 'vitest'
import { isTableFile, looksLikeTable } from '@/exchange/import/table/sniff'
import { decode } from '@/exchange/tables/decode'
import type { MapDocument } from '@/model/document'
import { castsOf, lanesOf } from '@/model/outline'
import { columnsIn } from '../helpers/board'
import { makeWorkbook } from './answersWorkbook'
import { importText } from './tableHelp'

const lanesIn = (map: MapDocument) =>
  lanesOf(map).map(({ type, title }) => (title ? `${type}: ${title}` : type))
const cardIn = (map: MapDocument, title: string) =>
  Object.values(map.card).find((card) => card.title === title)!

const GRID = [
  ['', 'Discovery', 'Purchase'],
  ['Touchpoints', 'See an ad', 'Pay'],
  ['Emotion', '1', '-1.5'],
  ['Pain points', '', 'Slow\nConfusing'],
  ['Tools', 'CRM', 'PSP'],
]
const textOf = (rows: readonly (readonly string[])[], separator: string) =>
  rows
    .map((row) => row.map((cell) => (/[\n"]/.test(cell) ? `"${cell}"` : cell)).join(separator))
    .join('\n')
const turned = (rows: readonly (readonly string[])[]) =>
  rows[0]!.map((_, column) => rows.map((row) => row[column]!))

const BOARD = {
  Discovery: ['See an ad, CRM'],
  Purchase: ['Pay, Slow, Confusing, PSP'],
}

test.each([
  ['commas', textOf(GRID, ',')],
  ['semicolons', textOf(GRID, ';')],
  ['tabs, as pasted from a sheet', textOf(GRID, '\t')],
  ['stages as rows', textOf(turned(GRID), ';')],
  ['a workbook', makeWorkbook({ Map: GRID })],
  [
    'a Markdown table',
    `Notes of the day\n\n| | Discovery | **Purchase** |\n|---|:--|--:|\n${GRID.slice(1)
      .map((row) => `| ${row.join(' | ').replace('\n', '<br>')} |`)
      .join('\n')}\n\nThe end | of it.`,
  ],
])('a table that looks like the board is read: %s', async (_, content) => {
  const { imported } = await importText(content)
  expect(columnsIn(imported.map)).toEqual(BOARD)
  expect(lanesIn(imported.map)).toEqual(['touchpoint', 'emotion', 'pain', 'text: Tools'])
  expect(cardIn(imported.map, 'Pay').scores).toEqual({ everyone: -1.5 })
})

test('French names of lanes are recognised, and decimal commas', async () => {
  const { imported } = await importText(
    'Étapes;Découverte;Achat\nPoints de contact;Pub;Payer\nÉmotion de Léa;1;-0,5\nÉmotion (Paul);0;-2\nRessentis;Tiens ?;\nIrritants;;Lent\nOpportunités;;Accélérer\nCanaux;Réseau social;Site web, Boutique\nRemarques;;À revoir',
  )
  expect(lanesIn(imported.map)).toEqual([
    ...['touchpoint', 'emotion', 'thought', 'pain', 'opportunity', 'channel'],
    'text: Remarques',
  ])
  const names = imported.personas.map(({ name }) => name)
  expect(names).toEqual(['Léa', 'Paul'])
  const [lea, paul] = castsOf(imported.map).map(({ personaId }) => personaId)
  const pay = cardIn(imported.map, 'Payer')
  expect(pay.scores).toEqual({ [lea!]: -0.5, [paul!]: -2 })
  expect(pay.channels).toEqual(['website', 'Boutique'])
  expect(cardIn(imported.map, 'Pub').channels).toEqual(['social'])
})

test('lists in a cell become cards, whatever their bullets', async () => {
  const { imported } = await importText(
    [
      'Stage,Touchpoints,Pain points,Thoughts,Opportunities',
      'Buy,Pay,"• slow\n• costly","1. why?\n2) so what?","a; b ;c"',
    ].join('\n'),
  )
  expect(columnsIn(imported.map)).toEqual({
    Buy: ['Pay, slow, costly, why?, so what?, a, b, c'],
  })
  expect(lanesIn(imported.map)).toEqual(['touchpoint', 'emotion', 'pain', 'thought', 'opportunity'])
})

test('a single cell with several touchpoints is as many steps, each with its own score', async () => {
  const { imported } = await importText(
    'Stage\tTouchpoints\tEmotion\tPain points\nBuy\t"Choose\nPay"\t"1\n-2"\tSlow\nUse\tUnpack\t0\t',
  )
  expect(columnsIn(imported.map)).toEqual({ Buy: ['[Slow]', 'Choose', 'Pay'], Use: ['Unpack'] })
  expect(cardIn(imported.map, 'Choose').scores).toEqual({ everyone: 1 })
  expect(cardIn(imported.map, 'Pay').scores).toEqual({ everyone: -2 })
})

test('a stage that goes on under empty or repeated headings is one stage of several steps', async () => {
  const { imported } = await importText(
    'Phase,Discovery,,Purchase,Purchase\nStep,See,Compare,Order,Pay\nTouchpoints,Ad,Site,Basket,Card\nPain points,,Too many,,',
  )
  expect(columnsIn(imported.map)).toEqual({
    Discovery: ['Ad', 'Site, Too many'],
    Purchase: ['Basket', 'Card'],
  })
  expect(imported.report).toContainEqual(
    expect.objectContaining({
      what: 'changed',
      place: 'E1',
      text: expect.stringContaining('Purchase'),
    }),
  )
})

test.each([
  ['from 1 to 5', ['1', '3', '5'], [-2, 0, 2]],
  ['from 0 to 10', ['0', '10', '5'], [-2, 2, 0]],
  ['out of ten', ['1/10', '10/10', '5.5/10'], [-2, 2, 0]],
  ['from −5 to 5', ['-5', '5', '0'], [-2, 2, 0]],
  ['words and faces', ['Delighted', '🙁', 'neutre'], [2, -1, 0]],
  ['ours', ['+1,5', '−2', '0'], [1.5, -2, 0]],
])('emotion scores are read on their scale: %s', async (_, given, scores) => {
  const rows = [
    ['Stage', 'Touchpoints', 'Emotion'],
    ...given.map((text, index) => [`S${index}`, `T${index}`, text]),
  ]
  const { imported } = await importText(textOf(rows, '\t'))
  expect(scores.map((_, index) => cardIn(imported.map, `T${index}`).scores.everyone)).toEqual(
    scores,
  )
})

test('a list of cards of another tool is recognised, and every cell that cannot be is told', async () => {
  const { mapping, imported } = await importText(
    'Stage,Type,Name,Severity,Emotion,Ticket\nBuy,Touchpoint,Pay,,7,A-1\nBuy,Pain point,Slow,9,,A-2\n,,,,,\nBuy,Epic,Odd,2,,\nUse,Touchpoint,Unpack,,11,',
  )
  expect(mapping.shape).toBe('cards')
  expect(columnsIn(imported.map)).toEqual({ Buy: ['Pay, Slow, Odd'], Use: ['Unpack'] })
  expect(imported.report.map(({ what, place, text }) => place ?? `${what}: ${text}`)).toEqual([
    'read: 5 rows were read: 4 imported, 0 left out, 1 empty.',
    'made: 2 stages, 2 steps and 4 cards were made.',
    'changed: Emotion scores from 0 to 100 were read as −2 to +2.',
    ...['B5', 'D3', 'F1'],
  ])
})

test('ragged rows, a heading twice, text above and lines left out are all accounted for', async () => {
  const { imported } = await importText(
    'Our journey\n\nStage,Touchpoints,Touchpoints,Emotion\nBuy,Pay,,1\nUse,Unpack,Charge,x,lost\n',
  )
  expect(columnsIn(imported.map)).toEqual({ Buy: ['Pay'], Use: ['Unpack', 'Charge'] })
  const [read, , ...rest] = imported.report
  expect(read!.text).toBe('5 rows were read: 3 imported, 1 left out, 1 empty.')
  expect(rest).toContainEqual(expect.objectContaining({ what: 'skipped', place: 'A1' }))
  expect(rest).toContainEqual(expect.objectContaining({ what: 'skipped', place: 'D5' }))
  expect(rest).toContainEqual(expect.objectContaining({ what: 'skipped', place: 'E5' }))
})

test('lines under a name that was merged over them belong to its lane', async () => {
  const { imported } = await importText('\tBuy\nTouchpoints\tPay\nPain points\tSlow\n\tCostly')
  expect(columnsIn(imported.map)).toEqual({ Buy: ['Pay, Slow, Costly'] })
})

test('a heading alone makes its stages', async () => {
  const { imported } = await importText('\tDiscovery\tPurchase')
  expect(columnsIn(imported.map)).toEqual({ Discovery: [], Purchase: [] })
})

test.each([
  ['nothing', '', 'empty'],
  ['empty cells', ';;\n;;\n', 'empty'],
  ['an open quotation mark', 'a,"b\nc,d', 'openQuote'],
  ['a file with NUL', 'a,b\0\nc,d', 'notText'],
  ['a file of an old program', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1]), 'oldSpreadsheet'],
  ['a zip that is no workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9]), 'notSpreadsheet'],
])('what cannot be read is refused with its reason: %s', async (_, content, code) => {
  await expect(importText(content)).rejects.toMatchObject({ problem: { code } })
})

test('names that JavaScript keeps for itself, and markup, are plain text', async () => {
  const { imported } = await importText(
    '\t__proto__\tconstructor\n__proto__\t<img src=x onerror=alert(1)>\ttoString\nhasOwnProperty\t=1+1\t__proto__',
  )
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  const titles = Object.values(imported.map.card).map(({ title }) => title)
  expect(titles).toEqual(['<img src=x onerror=alert(1)>', '=1+1', 'toString', '__proto__'])
  expect(lanesIn(imported.map)).toEqual([
    'text: __proto__',
    'text: hasOwnProperty',
    'touchpoint',
    'emotion',
  ])
})

test('a text that was cut within a sign keeps all that is whole', () => {
  const bytes = new TextEncoder().encode('Étape;Découverte é')
  expect(decode(bytes.subarray(0, -1))).toBe('Étape;Découverte ')
})

test('tables are told from other files and texts', () => {
  expect(['a.csv', 'A.XLSX', 'b.tsv', 'c.journey', 'd.txt'].filter(isTableFile)).toEqual([
    'a.csv',
    'A.XLSX',
    'b.tsv',
  ])
  expect(looksLikeTable('a\tb\nc\td')).toBe(true)
  expect(looksLikeTable('| a | b |\n|---|---|\n| 1 | 2 |')).toBe(true)
  expect(looksLikeTable('Buy\n  Pay (+1)\n  ! Slow')).toBe(false)
  expect(looksLikeTable('journey\n  section Buy\n    Pay: 3: Me\n    Wait: 1: Me, You')).toBe(false)
  expect(looksLikeTable('Hello, dear team\nyours, me')).toBe(false)
})

test('every cell that cannot be is in the report, however many there are', async () => {
  const rows = Array.from({ length: 300 }, (_, index) => `Pay ${index},Epic`)
  const { imported } = await importText(['Title,Kind', ...rows].join('\n'))
  const changed = imported.report.filter(({ what }) => what === 'changed')
  expect(changed.map(({ place }) => place)).toEqual(rows.map((_, index) => `B${index + 2}`))
})

const MARKDOWN =
  '# A bike for Léa\n\nNotes of the day.\n\n| | Discovery |\n|---|---|\n| Touchpoints | See an ad |\n\nThe end.'

test.each([
  ['a text', MARKDOWN],
  ['a file', new TextEncoder().encode(MARKDOWN)],
])('a Markdown table is read, and the lines around it are counted: %s', async (_, content) => {
  const { sheet, imported } = await importText(content)
  expect(columnsIn(imported.map)).toEqual({ Discovery: ['See an ad'] })
  expect(sheet.title).toBe('A bike for Léa')
  expect(imported.report).toContainEqual({
    what: 'skipped',
    text: '3 lines of text outside the table were left out.',
  })
})

test.each([
  [
    'two columns with a comma',
    'Stage,Touchpoints\nBuy,Pay\nUse,Unpack',
    { Buy: ['Pay'], Use: ['Unpack'] },
  ],
  ['one column', 'Stages\nBuy\nUse', { Buy: [], Use: [] }],
  ['a card without a comma', 'Stage,Touchpoints\nBuy,Pay\nUse', { Buy: ['Pay'], Use: [] }],
  [
    'most rows cut short',
    'Stage;Touchpoints;Pain points\nBuy\nUse\nPay;Card;Slow\nEnd',
    { Buy: [], Use: [], Pay: ['Card, Slow'], End: [] },
  ],
])('a real file is read: %s', async (_, text, columns) => {
  const { imported } = await importText(new TextEncoder().encode(text))
  expect(columnsIn(imported.map)).toEqual(columns)
  const rows = text.split('\n').length
  expect(imported.report[0]!.text).toMatch(`${rows} rows were read: ${rows} imported, 0 left out`)
})

test.each([
  ['stages in rows', 'Stage,Touchpoints,Emotion\nBuy,Pay,1\n,,,lost\n', 3],
  ['one card a row', 'About\n\nStage,Title,Kind\nBuy,Pay,Touchpoint\n,,,lost\n', 4],
])('rows of which nothing comes are counted as left out: %s', async (shape, text, read) => {
  const { imported } = await importText(text)
  expect(columnsIn(imported.map)).toHaveProperty('Buy')
  expect(Object.keys(imported.map.stage)).toHaveLength(1)
  expect(imported.report[0]!.text).toBe(
    shape === 'stages in rows'
      ? `${read} rows were read: 2 imported, 1 left out, 0 empty.`
      : `${read} rows were read: 1 imported, 2 left out, 1 empty.`,
  )
})

test('what stands above a table and is what the map is called did come', async () => {
  const text = 'Our journey\nDraft\n,Buy\nTouchpoints,Pay'
  const { imported } = await importText(text, 'Our journey')
  expect(
    imported.report.filter(({ what }) => what === 'skipped').map(({ place }) => place),
  ).toEqual(['A2'])
  expect(imported.report[0]!.text).toContain('4 rows were read: 3 imported, 1 left out')
})

test('a table is told by the usual number of its cells', () => {
  const rows = Array.from({ length: 5 }, (_, index) => `Buy,Pay ${index},Slow`)
  expect(looksLikeTable(['Our journey', ...rows].join('\n'))).toBe(true)
  expect(looksLikeTable(['We pay, wait, and leave', 'Then', 'nothing', 'comes'].join('\n'))).toBe(
    false,
  )
})
