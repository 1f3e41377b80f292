import { givenInWords } from '../../../debriefWords'
import { type HeldRound, heldRounds } from '../../../heldRounds'
import type { Deck, Sheet } from '../../deck'
import { oneLine, TYPE } from '../../page/frame'
import { dayInWords } from '../../page/say'
import { type TableCell, tableSheets } from '../../page/tableSheets'
import { nameOf } from '../../place'

/** As many results as a room remembers; the notes tell all of them. */
const FEW = 5

/** The closed rounds of votes in a table: what was asked, how many gave how much, and to what. */
export function roundSheets(deck: Deck): Sheet[] {
  const { map, palette, words, messages, panelWords } = deck
  const { votes, debrief, table } = panelWords
  const rounds = heldRounds(map, messages)
  if (rounds.length === 0) return []
  const results = ({ ranking }: HeldRound) =>
    ranking.map(({ card, dots, rank }) => votes.rank(rank, nameOf(deck, card.id), dots))
  return tableSheets(deck, {
    title: words.debriefVotesTitle,
    kicker: debrief.heading,
    columns: [
      { title: votes.question, share: 32 },
      { title: table.columns.date, share: 14 },
      { title: votes.results, share: 54 },
    ],
    rows: rounds.map((held): TableCell[] => [
      [
        { text: oneLine(held.title), size: TYPE.body, bold: true, colour: palette.ink },
        { text: givenInWords(held, votes), size: TYPE.small, colour: palette.ink2, before: 1 },
      ],
      [
        {
          text: held.round.date === '' ? '–' : dayInWords(deck, held.round.date),
          size: TYPE.small,
          colour: palette.ink2,
        },
      ],
      results(held)
        .slice(0, FEW)
        .map((text) => ({ text, size: TYPE.body, colour: palette.ink })),
    ]),
    notes: rounds.map((held) =>
      held.ranking.length > FEW ? [oneLine(held.title), ...results(held), ''] : [],
    ),
  })
}
