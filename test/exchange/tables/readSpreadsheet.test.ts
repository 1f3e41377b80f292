import { expect, test } from 'vitest'
import { CARD_COLUMNS } from '@/exchange/tables/cardColumns'
import { readSpreadsheet } from '@/exchange/tables/readSpreadsheet'
import { type Cell, makeWorkbook } from '../answersWorkbook'
import { vocabulary } from '../tableHelp'

const read = async (cells: readonly Cell[]) =>
  (await readSpreadsheet(makeWorkbook({ Sheet: [cells] })))[0]!.rows[0]

test('a time is told by the clock, a day as a day, and both where a cell has both', async () => {
  expect(
    await read([
      { shown: 'time', value: 14.5 / 24 },
      { shown: 'time', value: 0 },
      { shown: 'time', value: 8 / 24 + 5 / 86_400 },
      { shown: 'day', value: 46_082 },
      { shown: 'moment', value: 46_082.4375 },
      { shown: 'moment', value: 46_082 },
    ]),
  ).toEqual(['14:30', '00:00', '08:00:05', '2026-03-01', '2026-03-01 10:30', '2026-03-01'])
})

test('a percentage is told as it is shown, with all its decimals; other numbers are left alone', async () => {
  expect(
    await read([
      { shown: 'percent', value: 0.25 },
      { shown: 'percent', value: 0.07 },
      { shown: 'spaced', value: -0.3333 },
      0.25,
      '25%',
    ]),
  ).toEqual(['25%', '7%', '-33.33 %', '0.25', '25%'])
})

test('an opportunity is due on a day, whatever time its cell has', () => {
  const due = CARD_COLUMNS.find(({ name }) => name === 'due')!
  expect(due.read('2026-03-01 10:30', vocabulary)).toEqual({ due: '2026-03-01' })
  expect(due.read('next week', vocabulary)).toEqual({ due: 'next week' })
})
