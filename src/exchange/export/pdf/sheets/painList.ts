import { light } from '@/drawing/palette'
import { disc, type Primitive } from '@/drawing/primitives'
import type { OpportunityInsight, PainInsight } from '@/insights/types'
import { journeyOf } from '@/model/document'
import { type Strip, space } from './strip'
import { type Cell, columnsOf, table } from './table'
import { heading, paragraph, STYLES } from './type'
import { createWriting, type Told, type Writing } from './writing'

/** The pain points, the most pressing first: how bad each is, why it happens, and what is done about it. */
export function painList(told: Told): Strip[] {
  const { panels, insights, width, breakText, messages, words } = told
  const writing = createWriting(told)
  const t = panels.insights
  const [first, ...others] = heading(t.figures.pains, 1, width, breakText)
  const head = [
    { ...first!, beginsPage: true },
    ...others,
    ...paragraph(
      words.subtitle(titleOf(told), writing.day(told.today)),
      STYLES.under,
      width,
      breakText,
    ),
    space(14),
  ]
  if (insights.pains.length === 0)
    return [...head, ...paragraph(t.priorities.none, STYLES.body, width, breakText)]
  const headings = [
    t.pains.pain,
    messages.details.severity,
    words.share,
    t.pains.votes,
    t.pains.priority,
    words.answers,
  ]
  const columns = columnsOf(width, [17, 6, 6, 5, 6, 18])
  const rows = insights.pains.map((pain) => cellsOf(pain, told, writing))
  return [
    ...head,
    ...table(columns, headings, rows, breakText),
    space(8),
    ...paragraph(t.priorities.hint, STYLES.small, width, breakText),
  ]
}

/** The map's title, or that it has none. */
export function titleOf({ map, messages }: Pick<Told, 'map' | 'messages'>): string {
  return journeyOf(map).title.trim() || messages.board.untitledMap
}

function cellsOf(pain: PainInsight, told: Told, writing: Writing): Cell[] {
  const { map, insights, panels } = told
  const { priorities: words, none } = panels.insights
  const { cause } = map.card[pain.cardId]!
  const { value, parts } = pain.priority
  const body = (text: string): Cell => [{ text, style: STYLES.body }]
  const answers = insights.opportunities.filter(({ cardId }) =>
    pain.opportunityIds.includes(cardId),
  )
  return [
    [
      { text: writing.title(pain.cardId), style: STYLES.strong },
      { text: writing.title(pain.stageId), style: STYLES.small },
      {
        text: cause.trim() ? words.because(cause.trim()) : words.noCause,
        style: STYLES.small,
      },
    ],
    [
      {
        text: parts.severity === null ? none : '',
        style: STYLES.body,
        ...(parts.severity !== null && { mark: severityDots(parts.severity) }),
      },
      ...(parts.severity === null ? [] : [{ text: `${parts.severity} / 5`, style: STYLES.small }]),
    ],
    body(parts.share === null ? none : writing.share(parts.share / 100)),
    body(writing.number(parts.votes)),
    value === undefined
      ? [{ text: words.notRated, style: STYLES.small }]
      : [{ text: writing.number(value), style: STYLES.strong }],
    answers.length === 0
      ? [{ text: words.noAnswer, style: STYLES.small }]
      : answers.flatMap((answer) => answerOf(answer, told, writing)),
  ]
}

/** An opportunity with who sees to it, how far it is and by when. */
function answerOf(answer: OpportunityInsight, { panels }: Told, { title, day }: Writing): Cell {
  const { priorities: words } = panels.insights
  const { owner, state, due, isOverdue, cardId } = answer
  const facts = [
    owner.trim() || words.noOwner,
    panels.evidence.states[state],
    ...(due && !isOverdue ? [words.due(day(due))] : []),
  ]
  return [
    { text: title(cardId), style: STYLES.body },
    { text: facts.join(' · '), style: STYLES.small },
    ...(due && isOverdue ? [{ text: words.overdue(day(due)), style: STYLES.warning }] : []),
  ]
}

function severityDots(severity: number): { width: number; draw: Primitive[] } {
  const draw = [0, 1, 2, 3, 4].map((level) =>
    disc(3 + level * 8, 6.5, 2.75, { fill: level < severity ? light.pain : light.line }),
  )
  return { width: 42, draw }
}
