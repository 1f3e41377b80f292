import type { Debrief } from '@/insights/debrief/types'
import type { Deck, Sheet } from '../../deck'
import { TYPE } from '../../page/frame'
import { dayInWords } from '../../page/say'
import { type TableCell, tableSheets } from '../../page/tableSheets'
import { nameOf } from '../../place'

/** The actions in a table: who, by when, how far, and which pain points they answer. */
export function actionSheets(deck: Deck, { actions }: Debrief): Sheet[] {
  const { palette, words, panelWords } = deck
  const { debrief, evidence } = panelWords
  if (actions.length === 0) return []
  const cell = (text: string, colour = palette.ink): TableCell => [
    { text, size: TYPE.body, colour },
  ]
  return tableSheets(deck, {
    title: words.debriefActionsTitle,
    kicker: debrief.heading,
    columns: [
      { title: debrief.action, share: 34 },
      { title: debrief.owner, share: 15 },
      { title: debrief.due, share: 14 },
      { title: debrief.state, share: 12 },
      { title: panelWords.table.columns.answers, share: 25 },
    ],
    rows: actions.map(({ cardId, owner, due, state, isOverdue, painIds }): TableCell[] => [
      [{ text: nameOf(deck, cardId), size: TYPE.body, bold: true, colour: palette.ink }],
      owner.trim() === '' ? cell(debrief.noOwner, palette.ink3) : cell(owner.trim()),
      [
        ...(due === '' ? cell(debrief.noDue, palette.ink3) : cell(dayInWords(deck, due))),
        ...(isOverdue
          ? [{ text: debrief.overdue, size: TYPE.small, bold: true, colour: palette.pain }]
          : []),
      ],
      cell(evidence.states[state]),
      [
        {
          text: painIds.map((id) => nameOf(deck, id)).join('\n') || '–',
          size: TYPE.small,
          colour: palette.ink2,
        },
      ],
    ]),
    notes: [],
  })
}
