import type { Deck, Sheet } from '../deck'
import { notesAbout } from '../evidenceNotes'
import { TYPE } from '../page/frame'
import { dayInWords } from '../page/say'
import { type TableCell, tableSheets } from '../page/tableSheets'
import { nameOf } from '../place'

/** The opportunities in a table, those that give most for the least effort first. */
export function opportunitySheets(deck: Deck): Sheet[] {
  const { map, insights, palette, words, messages, panelWords } = deck
  const { columns } = panelWords.table
  if (insights.opportunities.length === 0) return []
  const plain = (text: string): TableCell => [{ text, size: TYPE.body, colour: palette.ink }]
  const small = (text: string): TableCell => [{ text, size: TYPE.small, colour: palette.ink2 }]
  const rows = insights.opportunities.map((each): TableCell[] => {
    const { cardId, stageId, impact, effort, quadrant, owner, state, due, isOverdue, painIds } =
      each
    const kind = quadrant && panelWords.insights.opportunities.quadrants[quadrant]
    const late = isOverdue ? [panelWords.evidence.overdue] : []
    return [
      [
        { text: nameOf(deck, cardId), size: TYPE.body, bold: true, colour: palette.ink },
        ...(kind ? [{ text: kind, size: TYPE.small, colour: palette.opportunity, before: 1 }] : []),
      ],
      small(nameOf(deck, stageId)),
      plain(impact === null ? '–' : `${impact}/5`),
      plain(effort === null ? '–' : `${effort}/5`),
      small(owner || '–'),
      small(panelWords.evidence.states[state]),
      [
        ...small(due === '' ? '–' : dayInWords(deck, due)),
        ...late.map((text) => ({ text, size: TYPE.small, bold: true, colour: palette.pain })),
      ],
      small(painIds.map((id) => nameOf(deck, id)).join('\n') || '–'),
    ]
  })
  return tableSheets(deck, {
    title: words.opportunitiesTitle,
    kicker: messages.laneTypes.opportunity,
    columns: [
      { title: columns.opportunity, share: 25 },
      { title: columns.stage, share: 13 },
      { title: columns.impact, share: 7.5, align: 'center' },
      { title: columns.effort, share: 7.5, align: 'center' },
      { title: columns.owner, share: 10 },
      { title: columns.state, share: 9 },
      { title: columns.due, share: 10 },
      { title: columns.answers, share: 18 },
    ],
    rows,
    notes: insights.opportunities.map(({ cardId }) => {
      const { title, notes } = map.card[cardId]!
      return notesAbout(deck, cardId, messages.board.card('opportunity', title), notes)
    }),
  })
}
