import type { Debrief } from '@/insights/debrief/types'
import type { Deck, Sheet } from '../../deck'
import { TYPE } from '../../page/frame'
import { plainSigns } from '../../page/signs'
import { type TableCell, tableSheets } from '../../page/tableSheets'

/** The open notes in a table, whole, each with where it lies. */
export function noteSheets(deck: Deck, { notes }: Debrief): Sheet[] {
  const { map, palette, words, messages, panelWords } = deck
  const { debrief } = panelWords
  if (notes.length === 0) return []
  return tableSheets(deck, {
    title: words.debriefNotesTitle,
    kicker: debrief.heading,
    columns: [
      { title: messages.note, share: 76 },
      { title: words.place, share: 24 },
    ],
    rows: notes.map(({ noteId, isParked }): TableCell[] => [
      [
        {
          text: plainSigns(map.note[noteId]!.title).trim() || messages.board.untitled,
          size: TYPE.body,
          colour: palette.ink,
        },
      ],
      [
        {
          text: isParked ? debrief.parked : debrief.beside,
          size: TYPE.small,
          colour: palette.ink2,
        },
      ],
    ]),
    notes: [],
  })
}
