import type { Vote } from '@/model/records/vote'
import { heldRounds } from '../heldRounds'
import { type RecordSheet, recordSheet, type SheetContext } from './recordSheet'

/**
 * What cards got in closed rounds, round by round, the most first. They were counted when the round
 * was closed, so nothing here is for a cell to say. A map without a closed round has no such sheet.
 */
export function voteSheets({ map, speech }: SheetContext): RecordSheet[] {
  const { words, messages } = speech
  const { sheets, columns } = words.workbook
  const rounds = heldRounds(map, messages)
  if (rounds.length === 0) return []
  const held = new Map(rounds.map((each) => [each.round.id, each]))
  const votes = rounds.flatMap(({ round, ranking }) => {
    const place = new Map(ranking.map(({ card }, at) => [card.id, at]))
    return Object.values(map.vote)
      .filter(({ roundId, subjectId }) => roundId === round.id && place.has(subjectId))
      .sort((a, b) => place.get(a.subjectId)! - place.get(b.subjectId)!)
  })
  const titleOf = ({ subjectId }: Vote) => map.card[subjectId]!.title || messages.board.untitled
  return [
    recordSheet<Vote>(
      sheets.votes,
      words.tables.columns.id,
      votes,
      [
        {
          ...{ heading: columns.round, width: 36, holds: 'text' },
          write: ({ roundId }) => held.get(roundId)!.title,
        },
        {
          ...{ heading: columns.date, width: 14, holds: 'day' },
          write: ({ roundId }) => held.get(roundId)!.round.date,
        },
        { ...{ heading: columns.card, width: 36, holds: 'text' }, write: titleOf },
        { ...{ heading: columns.dots, width: 12, holds: 'number' }, write: ({ count }) => count },
      ],
      titleOf,
    ),
  ]
}
