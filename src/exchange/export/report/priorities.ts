import type { OpportunityInsight, PainInsight } from '@/insights/types'
import { definitionAt } from '@/kpi/kpi'
import { inCell, words } from './escape'
import { kpiName, kpiValue, type Speech, titleOf, titlesOf } from './speech'
import { table } from './table'

/** Pain points, the most pressing first, with all that their priority comes from. */
export function writePains(speech: Speech): string[] {
  const { insights, map, messages, panels, report } = speech
  const { pains } = insights
  if (pains.length === 0) return []
  const { locale, details } = messages
  const card = ({ cardId }: PainInsight) => map.card[cardId]!
  const rows = pains.map((pain, at) => ({ pain, at }))
  return [
    `## ${report.pains}`,
    table(
      [
        { title: '#', isNumber: true, cell: ({ at }) => String(at + 1) },
        { title: messages.cardTypes.pain, cell: ({ pain }) => titleOf(pain.cardId, speech) },
        { title: report.stage, cell: ({ pain }) => titleOf(pain.stageId, speech) },
        {
          title: report.hits,
          cell: ({ pain }) => titlesOf(pain.touchpointIds, speech),
        },
        {
          title: details.severity,
          isNumber: true,
          cell: ({ pain }) => String(card(pain).severity ?? ''),
        },
        {
          title: report.share,
          isNumber: true,
          cell: ({ pain }) => percent(card(pain).share, locale),
        },
        {
          title: details.votes,
          isNumber: true,
          cell: ({ pain }) => String(pain.priority.parts.votes || ''),
        },
        {
          title: report.priority,
          isNumber: true,
          cell: ({ pain }) =>
            pain.priority.value?.toLocaleString(locale, { maximumFractionDigits: 1 }) ?? '',
        },
        { title: report.cause, cell: ({ pain }) => inCell(card(pain).cause) },
        {
          title: report.breaks,
          cell: ({ pain }) =>
            card(pain)
              .brokenPillars.map((pillar) => panels.evidence.pillarNames[pillar])
              .join(', '),
        },
        {
          title: report.answeredBy,
          cell: ({ pain }) => titlesOf(pain.opportunityIds, speech),
        },
        { title: details.notes, cell: ({ pain }) => inCell(card(pain).notes) },
      ],
      rows,
    ),
  ]
}

/** Opportunities, those that give most for the least effort first. */
export function writeOpportunities(speech: Speech): string[] {
  const { insights, map, messages, panels, report } = speech
  if (insights.opportunities.length === 0) return []
  const { quadrants } = panels.insights.opportunities
  return [
    `## ${messages.laneTypes.opportunity}`,
    table<OpportunityInsight>(
      [
        { title: messages.cardTypes.opportunity, cell: ({ cardId }) => titleOf(cardId, speech) },
        { title: report.stage, cell: ({ stageId }) => titleOf(stageId, speech) },
        {
          title: messages.details.impact,
          isNumber: true,
          cell: ({ impact }) => String(impact ?? ''),
        },
        {
          title: messages.details.effort,
          isNumber: true,
          cell: ({ effort }) => String(effort ?? ''),
        },
        { title: report.quadrant, cell: ({ quadrant }) => (quadrant ? quadrants[quadrant] : '') },
        { title: panels.evidence.state, cell: ({ state }) => panels.evidence.states[state] },
        { title: panels.evidence.owner, cell: ({ owner }) => words(owner) },
        {
          title: panels.evidence.due,
          cell: ({ due, isOverdue }) =>
            isOverdue ? `${words(due)} (${report.overdue})` : words(due),
        },
        { title: report.answersPains, cell: ({ painIds }) => titlesOf(painIds, speech) },
        { title: report.proofs, cell: (opportunity) => proofsOf(opportunity, speech) },
        { title: messages.details.notes, cell: ({ cardId }) => inCell(map.card[cardId]!.notes) },
      ],
      insights.opportunities,
    ),
  ]
}

/** Each KPI that shows whether an opportunity worked: at the start, and now. */
function proofsOf({ proofs }: OpportunityInsight, speech: Speech): string {
  const { library } = speech
  return proofs
    .map(({ definitionId, subjectId, start, now, series }) => {
      const kpi = definitionAt(definitionId, library)
      const variant = series?.latest.variant ?? ''
      const values = [start, now !== start ? now : undefined].flatMap((point) =>
        point ? kpiValue(kpi, variant, point.value, speech) : [],
      )
      const place = `${kpiName(definitionId, speech)}, ${titleOf(subjectId, speech)}`
      return values.length > 0 ? `${place}: ${values.join(' → ')}` : place
    })
    .join('<br>')
}

function percent(share: number | null, locale: string): string {
  return share === null
    ? ''
    : (share / 100).toLocaleString(locale, { style: 'percent', maximumFractionDigits: 1 })
}
