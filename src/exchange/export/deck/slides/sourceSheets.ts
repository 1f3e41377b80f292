import { readingOf } from '@/insights/reading'
import { evidenceOf, measurementsOf, stagesOf } from '@/model/outline'
import { safeLink } from '@/model/safeLink'
import type { Deck, Sheet } from '../deck'
import { oneLine, TYPE } from '../page/frame'
import { dayInWords } from '../page/say'
import { type TableCell, tableSheets } from '../page/tableSheets'
import { nameOf } from '../place'

/** What the map rests on, as one reads it: each piece of evidence with its source and its link. */
export function sourceSheets(deck: Deck): Sheet[] {
  const { map, palette, words, panelWords } = deck
  const { ofStage } = readingOf(map)
  const small = (text: string): TableCell => [{ text, size: TYPE.small, colour: palette.ink2 }]
  const rows = stagesOf(map).flatMap(({ id: stageId }) =>
    [stageId, ...(ofStage.get(stageId) ?? []).map(({ id }) => id)].flatMap((subject) => {
      const ids = [subject, ...measurementsOf(map, subject).map(({ id }) => id)]
      return ids
        .flatMap((id) => evidenceOf(map, id))
        .map(({ source, date, sentence, link }): TableCell[] => {
          const address = safeLink(link)
          return [
            [{ text: nameOf(deck, subject), size: TYPE.small, bold: true, colour: palette.ink }],
            small(panelWords.evidence.sources[source]),
            small(date === '' ? '–' : dayInWords(deck, date)),
            [
              { text: oneLine(sentence) || '–', size: TYPE.small, colour: palette.ink },
              ...(address
                ? [{ text: address, size: 8.5, colour: palette.accent, link: address, before: 1 }]
                : []),
            ],
          ]
        })
    }),
  )
  if (rows.length === 0) return []
  return tableSheets(deck, {
    title: words.sourcesTitle,
    kicker: panelWords.evidence.evidence,
    columns: [
      { title: words.about, share: 24 },
      { title: panelWords.evidence.source, share: 16 },
      { title: panelWords.evidence.date, share: 12 },
      { title: panelWords.evidence.sentence, share: 48 },
    ],
    rows,
    notes: [],
  })
}
