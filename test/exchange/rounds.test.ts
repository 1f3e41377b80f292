import { expect, test } from 'vitest'
import { writeCsv } from '@/exchange/export/csv/csv'
import { FIRST_CHOICES } from '@/exchange/export/pdf/choices'
import { makePdf } from '@/exchange/export/pdf/makePdf'
import { writeReport } from '@/exchange/export/report/report'
import { writeWorkbook } from '@/exchange/export/workbook/workbook'
import { rowsOf } from '@/exchange/import/table/rows'
import { importWorkbook } from '@/exchange/import/workbook/importWorkbook'
import { priorityOf } from '@/insights/priority'
import { createLayout } from '@/layout/board'
import { emptyLibrary, type MapDocument } from '@/model/document'
import { createRound } from '@/model/records/round'
import { createVote } from '@/model/records/vote'
import { breakText, openDesk, optionsFor, planned } from '../helpers/board'
import { deckOf, wordsIn } from './deckFile'
import { sourceOf as deckSource } from './deckSource'
import { device, listening } from './pdf/device'
import { readPdf } from './pdf/readPdf'
import { noProgress, sourceOf, TONGUES } from './tableHelp'

const plain = planned({ Buy: { steps: [{ touchpoint: 'Pay', pain: ['Slow', 'Dear'] }] } })
const { card } = openDesk(plain)
const slow = { ...card('Slow'), severity: 4, votes: 2 }

function mapWith(isClosed: boolean): MapDocument {
  const round = createRound({ order: 'a0', title: 'What hurts?', ballots: 4, isClosed })
  const vote = createVote({ roundId: round.id, subjectId: slow.id, count: 5 })
  return {
    ...plain,
    card: { ...plain.card, [slow.id]: slow },
    round: { [round.id]: round },
    vote: { [vote.id]: vote },
  }
}
const options = optionsFor(emptyLibrary())
const votesShown = (map: MapDocument, layout = createLayout(breakText)) =>
  layout(map, options).cards.get(slow.id)!.body.foot!.votes
const textOf = async (write: typeof writeCsv, map: MapDocument) =>
  (await write(sourceOf(map), noProgress)).blob.text()

test('the board, priorities and tables count what was voted in closed rounds too', async () => {
  const closed = mapWith(true)
  expect(votesShown(closed)).toBe(7)
  expect(priorityOf(closed, emptyLibrary(), slow).value).toBe(28)
  expect(await textOf(writeCsv, closed)).toMatch(/Slow,.*,4,7,/)
  const report = await textOf(writeReport, closed)
  expect(report).toMatch(/\| What hurts\? \| 4 \| 5 \| 1\. Slow \(5\) \|/)
})

test('of an open round nothing is counted, drawn or told', async () => {
  const open = mapWith(false)
  expect(votesShown(open)).toBe(2)
  expect(priorityOf(open, emptyLibrary(), slow).value).toBe(8)
  expect(await textOf(writeCsv, open)).toMatch(/Slow,.*,4,2,/)
  expect(await textOf(writeReport, open)).not.toContain('What hurts?')
})

test('a card is drawn anew when its round is closed, though the card itself is as it was', () => {
  const open = mapWith(false)
  const [round] = Object.values(open.round)
  const closed = { ...open, round: { [round!.id]: { ...round!, isClosed: true } } }
  const layout = createLayout(breakText)
  expect([votesShown(open, layout), votesShown(closed, layout)]).toEqual([2, 7])
})

test.each([true, false])(
  'the deck’s debrief has a row for a round, and the PDF’s as well, once it is closed: %s',
  async (isClosed) => {
    const map = mapWith(isClosed)
    const { slides } = await deckOf(deckSource(map, emptyLibrary()), {
      slides: new Set(['debrief']),
    })
    const said = slides.map(wordsIn).find((words) => words.includes('What hurts?'))
    expect(said !== undefined).toBe(isClosed)
    if (said) expect(said).toEqual(expect.arrayContaining(['4 people · 5 dots', '1. Slow: 5 dots']))
    const choices = { ...FIRST_CHOICES, debrief: true }
    const { blob } = await makePdf(choices, sourceOf(map), listening(), device)
    const lines = (await readPdf(blob)).pages.flatMap((page) => page.lines)
    expect(lines.includes('What hurts?')).toBe(isClosed)
    expect(lines.includes('1. Slow: 5 dots')).toBe(isClosed)
  },
)

test('the workbook has what cards got in closed rounds as numbers, and comes back whole', async () => {
  const sheetsOf = async (map: MapDocument) => {
    const { blob } = await writeWorkbook(sourceOf(map), noProgress)
    return rowsOf(new Uint8Array(await blob.arrayBuffer()))
  }
  const closed = mapWith(true)
  const sheets = await sheetsOf(closed)
  const [head, ...rows] = sheets.find(({ name }) => name === 'Votes')!.rows
  expect(head).toEqual(['Id', 'Round', 'Date', 'Card', 'Dots'])
  expect(rows.map((row) => row.slice(1))).toEqual([['What hurts?', '', 'Slow', '5']])
  const back = (await importWorkbook(sheets, emptyLibrary(), TONGUES.en.words))!
  expect(back.report.filter(({ what }) => what !== 'read' && what !== 'made')).toEqual([])
  expect(Object.values(back.map.vote).map(({ count }) => count)).toEqual([5])
  const names = (await sheetsOf(mapWith(false))).map(({ name }) => name)
  expect(names).not.toContain('Votes')
})

test('dots that somebody writes into the sheet of votes are not read, and that is said', async () => {
  const { blob } = await writeWorkbook(sourceOf(mapWith(true)), noProgress)
  const sheets = (await rowsOf(new Uint8Array(await blob.arrayBuffer()))).map((sheet) =>
    sheet.name === 'Votes'
      ? { ...sheet, rows: sheet.rows.map((row) => row.map((cell) => (cell === '5' ? '9' : cell))) }
      : sheet,
  )
  const back = (await importWorkbook(sheets, emptyLibrary(), TONGUES.en.words))!
  expect(Object.values(back.map.vote)[0]!.count).toBe(5)
  expect(back.report).toContainEqual(
    expect.objectContaining({ what: 'skipped', place: 'Votes!E2' }),
  )
})
