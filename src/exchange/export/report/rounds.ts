import { roundsOf } from '@/model/outline'
import type { Round } from '@/model/records/round'
import { dotsIn, rankingOf, sumOf } from '@/model/votes'
import { inCell } from './escape'
import { type Speech, titleOf } from './speech'
import { table } from './table'

/** The closed rounds of votes, one a line, with the cards by rank. */
export function writeRounds(speech: Speech): string[] {
  const { map, messages, panels, report } = speech
  const rounds = roundsOf(map).map((round, at) => ({ round, number: at + 1 }))
  const closed = rounds.filter(({ round }) => round.isClosed)
  if (closed.length === 0) return []
  const results = (round: Round) =>
    rankingOf(map, round).map(
      ({ card, dots, rank }) => `${rank}. ${titleOf(card.id, speech)} (${dots})`,
    )
  return [
    `## ${panels.votes.title}`,
    table(
      [
        {
          title: panels.votes.question,
          cell: ({ round, number }) => inCell(round.title) || messages.workshop.round(number),
        },
        { title: report.date, cell: ({ round }) => inCell(round.date) },
        {
          title: report.voters,
          isNumber: true,
          cell: ({ round }) => (round.ballots > 0 ? String(round.ballots) : ''),
        },
        {
          title: report.dots,
          isNumber: true,
          cell: ({ round }) => String(sumOf(dotsIn(map, round.id))),
        },
        { title: panels.votes.results, cell: ({ round }) => results(round).join('<br>') },
      ],
      closed,
    ),
  ]
}
