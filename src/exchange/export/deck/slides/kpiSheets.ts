import { channelName } from '@/drawing/captions'
import { evidenceOf } from '@/model/outline'
import type { Deck, Sheet } from '../deck'
import { sayEvidence } from '../evidenceNotes'
import { kpiFigures, standingColour } from '../kpiFigures'
import { oneLine, TYPE } from '../page/frame'
import { dayInWords } from '../page/say'
import { type TableCell, tableSheets } from '../page/tableSheets'
import { nameOf } from '../place'

/** Every KPI of the map in a table, as one reads it: where and of whom, value, target and change. */
export function kpiSheets(deck: Deck): Sheet[] {
  const { map, insights, palette, words, messages, panelWords } = deck
  const { columns } = panelWords.table
  if (insights.kpis.length === 0) return []
  const plain = (text: string): TableCell => [{ text, size: TYPE.body, colour: palette.ink }]
  const small = (text: string): TableCell => [{ text, size: TYPE.small, colour: palette.ink2 }]
  const rows = insights.kpis.map((insight): TableCell[] => {
    const figures = kpiFigures(deck, insight)
    const { date, personaId, channel, population } = insight.series.latest
    const where = [
      ...[insight.stageId, insight.subjectId].map((id) => nameOf(deck, id)),
      ...(personaId ? [oneLine(deck.library.persona[personaId]?.name ?? '')] : []),
      channelName(channel, messages),
      oneLine(population),
    ].filter(Boolean)
    const colour = standingColour(insight.standing, palette)
    return [
      [{ text: figures.name, size: TYPE.body, bold: true, colour: palette.ink }],
      small([...new Set(where)].join(' · ')),
      [{ text: figures.value, size: TYPE.body, bold: true, colour }],
      plain(figures.target),
      plain(figures.change),
      [
        {
          text: figures.standing,
          size: TYPE.small,
          colour: insight.standing ? colour : palette.ink3,
        },
      ],
      small(date === '' ? '–' : dayInWords(deck, date)),
    ]
  })
  return tableSheets(deck, {
    title: words.kpisTitle,
    kicker: messages.laneTypes.kpi,
    columns: [
      { title: columns.kpi, share: 24 },
      { title: columns.where, share: 24 },
      { title: columns.value, share: 10, align: 'right' },
      { title: columns.target, share: 11, align: 'right' },
      { title: columns.change, share: 10, align: 'right' },
      { title: columns.standing, share: 13 },
      { title: columns.date, share: 10 },
    ],
    rows,
    notes: insights.kpis.map((insight) => {
      const evidence = insight.series.measurements.flatMap(({ id }) => evidenceOf(map, id))
      if (evidence.length === 0) return []
      const heading = `${kpiFigures(deck, insight).name} · ${nameOf(deck, insight.subjectId)}`
      return [heading, ...evidence.map((each) => sayEvidence(deck, each)), '']
    }),
  })
}
