// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { writeWorkbook } from '@/exchange/export/workbook/workbook'
import type { ImportedMap } from '@/exchange/import/imported'
import { bestSheet } from '@/exchange/import/table/bestSheet'
import { rowsOf } from '@/exchange/import/table/rows'
import { FILE_LIMIT, UNPACKED_LIMIT } from '@/exchange/tables/limits'
import type { SheetRows } from '@/exchange/tables/readRows'
import { TableError } from '@/exchange/tables/tableError'
import { en } from '@/i18n/en'
import { en as words } from '@/i18n/exchange/en'
import { ExchangeWordsContext } from '@/i18n/exchange/exchangeWords'
import { MessagesContext } from '@/i18n/messages'
import { journeyOf } from '@/model/document'
import { TableImport } from '@/panels/exchange/import/TableImport'
import { sayTableFailure } from '@/panels/exchange/import/tableProblem'
import { columnsIn } from '../helpers/board'
import { noProgress, sample, sourceOf, vocabulary } from './tableHelp'

beforeEach(() => {
  // There is no canvas here: every sign is half as wide as it is high.
  const measureText = (text: string) => ({ width: text.length * 6 })
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue({ measureText } as never)
})

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

function renderTable(sheets: readonly SheetRows[], isAdded = false) {
  const onImport = vi.fn<(imported: ImportedMap) => void>()
  const onBack = vi.fn()
  render(
    <MessagesContext value={en}>
      <ExchangeWordsContext value={words}>
        <TableImport {...{ sheets, isAdded, onBack, onImport }} title="Workshop" known={{}} />
      </ExchangeWordsContext>
    </MessagesContext>,
  )
  return { onImport, onBack }
}

async function show(sheets: readonly SheetRows[], isAdded = false) {
  const { onImport, onBack } = renderTable(sheets, isAdded)
  // By its label: roles are slow to tell in a page of many drawn elements.
  await screen.findByLabelText('How the table is built')
  return {
    onBack,
    imported() {
      fireEvent.submit(screen.getByRole('button', { name: 'Import' }).closest('form')!)
      return onImport.mock.lastCall![0]
    },
    preview: () => screen.getByRole('img', { name: 'Preview of the board' }),
    choose: (name: string, value: string) =>
      fireEvent.change(screen.getByRole('combobox', { name: `Use of ${name}` }), {
        target: { value },
      }),
  }
}

const TABLE = '\tDiscovery\tPurchase\nTouchpoints\tAd\tPay\nVoices\tNice\tHm'

test('a table shows its board, and is imported as it is understood', async () => {
  const { imported, preview } = await show(await rowsOf(TABLE))
  expect(within(preview()).getByText('Discovery')).toBeTruthy()
  expect(within(preview()).getByText('Voices')).toBeTruthy()
  expect(screen.getByRole('status').textContent).toContain('3 imported')
  expect(columnsIn(imported().map)).toEqual({ Discovery: ['Ad, Nice'], Purchase: ['Pay, Hm'] })
})

test('what a line becomes is chosen, and the board follows', async () => {
  const { imported, preview, choose } = await show(await rowsOf(TABLE))
  choose('Voices', 'thought')
  expect(within(preview()).getByText('“Nice”')).toBeTruthy()
  choose('Touchpoints', 'skip')
  expect(within(preview()).queryByText('Pay')).toBeNull()
  const { map, report } = imported()
  expect(Object.values(map.card).map(({ type }) => type)).toEqual(['thought', 'thought'])
  expect(report).toContainEqual(expect.objectContaining({ what: 'skipped', place: 'A2' }))
})

test('stages are looked for the other way, or a card in each row', async () => {
  const { imported } = await show(await rowsOf(TABLE))
  fireEvent.click(screen.getByRole('radio', { name: 'Stages in rows' }))
  expect(Object.keys(columnsIn(imported().map))).toEqual(['Touchpoints', 'Voices'])
  fireEvent.click(screen.getByRole('radio', { name: 'One card a row' }))
  expect(screen.getByRole('combobox', { name: 'Use of Discovery' })).toBeTruthy()
})

test('the sheet with the table is taken, and another can be', async () => {
  const sheets = [
    { name: 'About', rows: [['Notes', 'of the day']] },
    { name: 'Journey', rows: (await rowsOf(TABLE))[0]!.rows },
  ]
  const { imported } = await show(sheets)
  expect(Object.keys(columnsIn(imported().map))).toEqual(['Discovery', 'Purchase'])
  fireEvent.change(screen.getByRole('combobox', { name: 'Sheet' }), { target: { value: '0' } })
  expect(Object.keys(columnsIn(imported().map))).not.toContain('Discovery')
})

test('of a large table the first cards are drawn', async () => {
  const numbers = Array.from({ length: 200 }, (_, index) => String(index))
  const stages = ['', ...numbers.map((number) => `Stage ${number}`)]
  await show([{ name: '', rows: [stages, ['Touchpoints', ...numbers]] }])
  expect(screen.getByText('The first 80 of 200 cards')).toBeTruthy()
})

test('a table that would make too many cards says so and goes nowhere', async () => {
  const cell = Array.from({ length: 210 }, (_, index) => `x${index}`).join('\n')
  const cells = Array.from({ length: 100 }, () => cell)
  const stages = ['', ...cells.map((_, index) => `Stage ${index}`)]
  await show([{ name: '', rows: [stages, ['Touchpoints', ...cells]] }])
  expect(screen.getByRole('alert').textContent).toContain('21,000')
  expect(screen.getByRole('button', { name: 'Import' })).toHaveProperty('disabled', true)
})

test('a table of more rows than a map takes is refused with its limit', async () => {
  const rows = Array.from({ length: 20_002 }, (_, index) => [`Row ${index}`, 'x'])
  renderTable([{ name: '', rows }])
  expect((await screen.findByRole('alert')).textContent).toContain('20,000 rows')
})

test('the largest sizes are said in round figures', () => {
  const say = (code: 'tooLarge' | 'tooLargeInside', limit: number) =>
    sayTableFailure(new TableError({ code, size: limit + 1, limit }), words, 'en')
  expect(say('tooLarge', FILE_LIMIT)).toContain('read is 50 MB')
  expect(say('tooLargeInside', UNPACKED_LIMIT)).toContain('more than 500 MB')
})

test('a map is called what stands above its table, until somebody says otherwise', async () => {
  const title = () => screen.getByLabelText<HTMLInputElement>('Map title')
  const { imported } = await show(await rowsOf(`A bike for Léa\n${TABLE}`))
  expect(title().value).toBe('A bike for Léa')
  expect(journeyOf(imported().map).title).toBe('A bike for Léa')
  fireEvent.change(title(), { target: { value: '' } })
  expect(journeyOf(imported().map).title).toBe('')
  cleanup()
  await show(await rowsOf(TABLE))
  expect(title().value).toBe('Workshop')
})

test('the step takes the keyboard, leads back, and asks no title for a map that has one', async () => {
  const { onBack } = await show(await rowsOf(TABLE))
  expect(document.activeElement).toBe(screen.getByLabelText('Map title'))
  fireEvent.click(screen.getByRole('button', { name: 'Back' }))
  expect(onBack).toHaveBeenCalledTimes(1)
  cleanup()
  await show(await rowsOf(TABLE), true)
  expect(screen.queryByLabelText('Map title')).toBeNull()
  expect(document.activeElement?.tagName).toBe('FORM')
})

test.each([
  ['the board', [], 'Map'],
  ['the touchpoints', ['Map'], 'Touchpoints'],
])(
  'of a workbook of ours that carries nothing any more, the best sheet is taken: %s',
  async (_, gone, best) => {
    const { map, library } = sample()
    const { blob } = await writeWorkbook(sourceOf(map, library), noProgress)
    const sheets = (await rowsOf(new Uint8Array(await blob.arrayBuffer()))).filter(
      ({ name }) => ![...gone, 'Parcours'].includes(name),
    )
    expect(sheets[bestSheet(sheets, vocabulary)]!.name).toBe(best)
  },
)

test('headings with nothing under them are refused, stages are not', async () => {
  for (const text of ['Stage,Touchpoints,Pain points', 'Stage,Title,Kind,Ticket', 'Touchpoints']) {
    renderTable(await rowsOf(text))
    expect((await screen.findByRole('alert')).textContent).toContain('no row under the headings')
    expect(screen.getByRole('button', { name: 'Import' })).toHaveProperty('disabled', true)
    cleanup()
  }
  const { imported } = await show(await rowsOf('Stage,Discovery,Purchase'))
  expect(Object.keys(columnsIn(imported().map))).toEqual(['Discovery', 'Purchase'])
})
