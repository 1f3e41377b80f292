import type { StandingCounts } from '@/insights/types'
import { face } from './curveSentences'
import type { Strip } from './strip'
import { type Cell, columnsOf, table } from './table'
import { STYLES } from './type'
import type { Told, Writing } from './writing'

/** The stages beside each other: how each is felt, what is measured, what hurts, what is known. */
export function stageTable(told: Told, writing: Writing): Strip[] {
  const { panels, insights, width, breakText } = told
  const { stages: words, figures, none } = panels.insights
  const rows = insights.stages.map((stage): Cell[] => {
    const { emotion, painIds, worstPainId, researched, standings } = stage
    return [
      strong(writing.title(stage.stageId)),
      emotion
        ? [
            { text: writing.score(emotion.value), style: STYLES.body, mark: face(emotion.value) },
            ...(emotion.isMean ? [] : [{ text: words.ownScore, style: STYLES.small }]),
          ]
        : body(none),
      body(sayStandings(standings, told) || none),
      painIds.length === 0
        ? body(none)
        : [
            { text: writing.number(painIds.length), style: STYLES.body },
            ...(worstPainId
              ? [{ text: `${figures.worst} ${writing.title(worstPainId)}`, style: STYLES.small }]
              : []),
          ],
      body(researched === undefined ? none : writing.share(researched)),
    ]
  })
  if (rows.length === 0) return []
  const headings = [words.stage, words.emotion, words.kpis, words.pains, words.researched]
  return table(columnsOf(width, [14, 9, 14, 16, 8]), headings, rows, breakText)
}

/** The opportunities, those that give most for the least effort first. */
export function opportunityTable(told: Told, writing: Writing): Strip[] {
  const { panels, insights, width, breakText } = told
  const { opportunities: words, none } = panels.insights
  const { findings, evidence } = panels
  const rows = insights.opportunities.map((opportunity): Cell[] => [
    strong(writing.title(opportunity.cardId)),
    body(opportunity.impact === null ? none : writing.number(opportunity.impact)),
    body(opportunity.effort === null ? none : writing.number(opportunity.effort)),
    body(opportunity.quadrant ? findings.quadrants[opportunity.quadrant] : none),
    body(evidence.states[opportunity.state]),
  ])
  if (rows.length === 0) return []
  const headings = [words.opportunity, words.impact, words.effort, words.quadrant, words.state]
  return table(columnsOf(width, [24, 7, 7, 12, 9]), headings, rows, breakText)
}

/** The pillars with their ratings; nothing while no touchpoint is rated and nothing breaks one. */
export function pillarTable(told: Told, writing: Writing): Strip[] {
  const { panels, insights, width, breakText } = told
  const { pillars: words } = panels.insights
  const known = insights.pillars.some(
    ({ mean, brokenByIds }) => mean !== undefined || brokenByIds.length > 0,
  )
  if (!known) return []
  const rows = insights.pillars.map(({ pillar, mean, ratedIds, brokenByIds }): Cell[] => [
    strong(panels.evidence.pillarNames[pillar]),
    mean === undefined
      ? body(words.notRated)
      : [
          { text: `${writing.number(mean)} / 5`, style: STYLES.body },
          { text: words.ratedBy(ratedIds.length), style: STYLES.small },
        ],
    body(brokenByIds.map(writing.title).join(', ') || panels.insights.none),
  ])
  const headings = [words.pillar, words.mean, words.broken]
  return table(columnsOf(width, [14, 12, 34]), headings, rows, breakText)
}

function sayStandings(counts: StandingCounts, { messages, panels, words }: Told): string {
  const names = { ...messages.kpi.standings, none: panels.insights.stages.noTarget }
  return (['met', 'near', 'missed', 'none'] as const)
    .filter((standing) => counts[standing] > 0)
    .map((standing) => words.counted(names[standing], counts[standing]))
    .join('\n')
}

function body(text: string): Cell {
  return [{ text, style: STYLES.body }]
}

function strong(text: string): Cell {
  return [{ text, style: STYLES.strong }]
}
