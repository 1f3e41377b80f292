import type { Deck, Sheet } from '../deck'
import { notesAbout } from '../evidenceNotes'
import { TYPE } from '../page/frame'
import { dots, percent } from '../page/say'
import { type TableCell, tableSheets } from '../page/tableSheets'
import { nameOf } from '../place'

/** The pain points in a table, the most pressing first. */
export function painSheets(deck: Deck): Sheet[] {
  const { map, insights, palette, words, messages, panelWords } = deck
  const { columns } = panelWords.table
  if (insights.pains.length === 0) return []
  const plain = (text: string): TableCell => [{ text, size: TYPE.body, colour: palette.ink }]
  const small = (text: string): TableCell => [{ text, size: TYPE.small, colour: palette.ink2 }]
  const write = (value: number) =>
    value.toLocaleString(messages.locale, { maximumFractionDigits: 1 })
  const rows = insights.pains.map(
    ({ cardId, stageId, priority, touchpointIds, opportunityIds }) => {
      const card = map.card[cardId]!
      const { severity, share, cause } = card
      const where = [nameOf(deck, stageId), ...touchpointIds.map((id) => nameOf(deck, id))]
      const answers = opportunityIds.map((id) => nameOf(deck, id)).join('\n')
      return [
        [
          { text: nameOf(deck, cardId), size: TYPE.body, bold: true, colour: palette.ink },
          ...(cause ? [{ text: cause, size: TYPE.small, colour: palette.ink2, before: 1 }] : []),
        ],
        small(where.join(' · ')),
        [{ text: dots(severity), size: 9, colour: severity ? palette.pain : palette.ink3 }],
        plain(share === null ? '–' : percent(deck, share)),
        plain(String(priority.parts.votes)),
        [
          {
            text: priority.value === undefined ? '–' : write(priority.value),
            ...{ size: TYPE.body, bold: true, colour: palette.ink },
          },
        ],
        small(answers || panelWords.insights.priorities.noAnswer),
      ] satisfies TableCell[]
    },
  )
  return tableSheets(deck, {
    title: words.painsTitle,
    kicker: messages.laneTypes.pain,
    columns: [
      { title: columns.pain, share: 29 },
      { title: columns.where, share: 19 },
      { title: columns.severity, share: 9 },
      { title: columns.share, share: 7.5, align: 'right' },
      { title: columns.votes, share: 6.5, align: 'right' },
      { title: columns.priority, share: 8, align: 'right' },
      { title: columns.opportunities, share: 21 },
    ],
    rows,
    notes: insights.pains.map(({ cardId }) => {
      const { title, notes } = map.card[cardId]!
      return notesAbout(deck, cardId, messages.board.card('pain', title), notes)
    }),
  })
}
