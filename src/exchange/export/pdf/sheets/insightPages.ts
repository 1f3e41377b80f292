import { channelTables } from './channelTables'
import { curveChart } from './curveChart'
import { curveSentences, momentSentences } from './curveSentences'
import { findingList } from './findingList'
import { opportunityTable, pillarTable, stageTable } from './insightTables'
import { keyFigures } from './keyFigures'
import { titleOf } from './painList'
import { type Strip, space } from './strip'
import { type CellText, columnsOf, row } from './table'
import { heading, paragraph, STYLES } from './type'
import { createWriting, type Told, type Writing } from './writing'

/** As many as one takes in at a glance. */
const FEW = 4

/** What the map tells by itself, in sentences and tables. What it tells nothing about is left out. */
export function insightPages(told: Told): Strip[] {
  const { panels, words, width, breakText, today } = told
  const writing = createWriting(told)
  const [first, ...others] = heading(panels.insights.heading, 1, width, breakText)
  const under = words.subtitle(titleOf(told), writing.day(today))
  return [
    { ...first!, beginsPage: true },
    ...others,
    ...paragraph(under, STYLES.under, width, breakText),
    space(14),
    ...keyFigures(told, writing),
    ...curveSection(told, writing),
    ...section(panels.insights.stages.heading, stageTable(told, writing), told),
    ...channelTables(told, writing).flatMap(({ name, strips }) => section(name, strips, told)),
    ...section(panels.insights.opportunities.heading, opportunityTable(told, writing), told),
    ...section(panels.insights.pillars.heading, pillarTable(told, writing), told),
    ...section(panels.insights.checker.heading, findingList(told, writing), told),
  ]
}

/** Strips under a heading; nothing where there are none. */
function section(name: string, strips: readonly Strip[], { width, breakText }: Told): Strip[] {
  if (strips.length === 0) return []
  return [space(20), ...heading(name, 2, width, breakText), ...strips]
}

function curveSection(told: Told, writing: Writing): Strip[] {
  const { panels, insights, breakText, width } = told
  const { curve: words } = panels.insights
  const columns = columnsOf(width, [1, 1], 20)
  const parts = insights.curves
    .filter(({ points }) => points.length > 0)
    .flatMap((curve): Strip[] => {
      const name = { text: writing.persona(curve.personaId), style: STYLES.strong }
      const moments = momentSentences(curve, told, writing)
      const label = { text: words.moments, style: STYLES.label }
      const right = moments.length > 0 ? [label, ...moments] : []
      return [
        ...(curve.personaId === null ? curveChart(curve, told, writing) : []),
        ...row(columns, [[name, ...curveSentences(curve, told, writing)], right], breakText),
        space(8),
      ]
    })
  return section(words.heading, [...parts, ...gapList(told, writing)], told)
}

function gapList({ panels, insights, breakText, width }: Told, writing: Writing): Strip[] {
  const gaps = insights.personaGaps.slice(0, FEW)
  if (gaps.length === 0) return []
  const { curve: words } = panels.insights
  const texts = gaps.flatMap(({ cardId, gap, highest, lowest }): CellText[] => [
    { text: words.gap(writing.title(cardId), writing.number(gap)), style: STYLES.body },
    {
      text: [highest, lowest]
        .map(({ personaId, score }) => `${writing.persona(personaId)} ${writing.score(score)}`)
        .join(' · '),
      style: STYLES.small,
    },
  ])
  const label = { text: words.gaps, style: STYLES.label }
  return row(columnsOf(width, [1]), [[label, ...texts]], breakText)
}
