import { type HeldRound, heldRounds } from '../heldRounds'
import { inCell } from './escape'
import { type Speech, titleOf } from './speech'
import { table } from './table'

/** The closed rounds of votes, one a line, with the cards by rank. */
export function writeRounds(speech: Speech): string[] {
  const { map, messages, panels, report } = speech
  const rounds = heldRounds(map, messages)
  if (rounds.length === 0) return []
  const results = ({ ranking }: HeldRound) =>
    ranking.map(({ card, dots, rank }) => `${rank}. ${titleOf(card.id, speech)} (${dots})`)
  return [
    `## ${panels.votes.title}`,
    table<HeldRound>(
      [
        { title: panels.votes.question, cell: ({ title }) => inCell(title) },
        { title: report.date, cell: ({ round }) => inCell(round.date) },
        {
          title: report.voters,
          isNumber: true,
          cell: ({ round }) => (round.ballots > 0 ? String(round.ballots) : ''),
        },
        { title: report.dots, isNumber: true, cell: ({ dots }) => String(dots) },
        { title: panels.votes.results, cell: (held) => results(held).join('<br>') },
      ],
      rounds,
    ),
  ]
}
