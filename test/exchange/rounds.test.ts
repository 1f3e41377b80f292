import { expect, test } from 'vitest'
import { writeCsv } from '@/exchange/export/csv/csv'
import { writeReport } from '@/exchange/export/report/report'
import { priorityOf } from '@/insights/priority'
import { createLayout } from '@/layout/board'
import { emptyLibrary, type MapDocument } from '@/model/document'
import { createRound } from '@/model/records/round'
import { createVote } from '@/model/records/vote'
import { breakText, openDesk, optionsFor, planned } from '../helpers/board'
import { noProgress, sourceOf } from './tableHelp'

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
