import { definitionAt } from '@/kpi/kpi'
import { trendOf } from '@/kpi/trend'
import { cardsOf, evidenceOf, stagesOf, stepsOf } from '@/model/outline'
import type { HomeId } from '@/model/records/card'
import type { Evidence } from '@/model/records/evidence'
import { safeLink } from '@/model/safeLink'
import { inCell, link, words } from './escape'
import { channelsOf, kpiName, kpiValue, nameOf, type Speech, titleOf } from './speech'
import { table } from './table'

/** Every KPI as it stands, held against its target, with its values through time. */
export function writeKpis(speech: Speech): string[] {
  const { insights, messages, report, library } = speech
  if (insights.kpis.length === 0) return []
  const rows = insights.kpis.map((insight) => {
    const kpi = definitionAt(insight.definitionId, library)
    const { latest } = insight.series
    const say = (value: number | null) => kpiValue(kpi, latest.variant, value, speech)
    return { ...insight, kpi, latest, say, points: trendOf(insight.series, kpi).points }
  })
  return [
    `## ${messages.laneTypes.kpi}`,
    table(
      [
        {
          title: 'KPI',
          cell: ({ definitionId }) => kpiName(definitionId, speech),
        },
        { title: report.where, cell: ({ subjectId }) => titleOf(subjectId, speech) },
        {
          title: report.population,
          cell: ({ latest: { personaId, channel, population } }) =>
            [
              personaId ? nameOf(personaId, speech) : '',
              channelsOf([channel], speech),
              words(population),
            ]
              .filter((part) => part !== '')
              .join(', '),
        },
        { title: report.value, isNumber: true, cell: ({ value, say }) => say(value) },
        { title: report.date, cell: ({ latest }) => periodOf(latest, report.period) },
        {
          title: report.target,
          isNumber: true,
          cell: ({ latest, say }) => say(latest.target),
        },
        {
          title: report.standing,
          cell: ({ standing }) => (standing ? report.standings[standing] : ''),
        },
        {
          title: report.trend,
          cell: ({ points, change, say }) => {
            if (points.length < 2) return ''
            const arrow = !change ? '=' : change > 0 ? '▲' : '▼'
            const values = points.map(({ date, value }) => {
              const day = words(date)
              return day === '' ? say(value) : `${say(value)} (${day})`
            })
            return `${arrow} ${values.join(', ')}`
          },
        },
      ],
      rows,
    ),
  ]
}

function periodOf(
  { date, from }: { readonly date: string; readonly from: string },
  period: (from: string, to: string) => string,
): string {
  return from === '' ? words(date) : period(words(from), words(date))
}

/** What is known, and where more can be read: only addresses that are safe to follow are links. */
export function writeEvidence(speech: Speech): string[] {
  const { panels, report } = speech
  const rows = inOrder(speech).map((evidence) => ({ evidence, about: aboutOf(evidence, speech) }))
  if (rows.length === 0) return []
  return [
    `## ${panels.evidence.evidence}`,
    table(
      [
        { title: report.about, cell: ({ about }) => about },
        { title: panels.evidence.sentence, cell: ({ evidence }) => inCell(evidence.sentence) },
        {
          title: panels.evidence.source,
          cell: ({ evidence }) => panels.evidence.sources[evidence.source],
        },
        { title: report.date, cell: ({ evidence }) => words(evidence.date) },
        { title: panels.evidence.link, cell: ({ evidence }) => linkOf(evidence.link) },
      ],
      rows,
    ),
  ]
}

/** In the order of the map, stage by stage; then that of the KPIs' values. */
function inOrder({ map }: Speech): Evidence[] {
  const idsAt = (homeId: HomeId) => cardsOf(map, homeId).map(({ id }) => id)
  const subjects = stagesOf(map).flatMap((stage) => [
    stage.id,
    ...idsAt(stage.id),
    ...stepsOf(map, stage.id).flatMap((step) => idsAt(step.id)),
  ])
  return [...subjects, ...Object.keys(map.measurement)].flatMap((id) => evidenceOf(map, id))
}

function aboutOf({ subjectId }: Evidence, speech: Speech): string {
  const { map } = speech
  const measurement = map.measurement[subjectId]
  if (!measurement) return titleOf(subjectId, speech)
  return `${kpiName(measurement.definitionId, speech)}, ${titleOf(measurement.subjectId, speech)}`
}

function linkOf(text: string): string {
  const address = safeLink(text)
  return address === undefined ? words(text) : link(words(text), address)
}
