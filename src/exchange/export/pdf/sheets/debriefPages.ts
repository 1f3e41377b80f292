import { debriefOf } from '@/insights/debrief/debrief'
import type { Debrief } from '@/insights/debrief/types'
import { capturedInWords, givenInWords, landmarkInWords, stepInWords } from '../../debriefWords'
import { heldRounds } from '../../heldRounds'
import { titleOf } from './painList'
import { type Strip, space } from './strip'
import { type Cell, columnsOf, row, table } from './table'
import { heading, paragraph, STYLES } from './type'
import { createWriting, type Told, type Writing } from './writing'

/** What a workshop came to, as its own page tells it. What it has nothing to say about is left out. */
export function debriefPages(told: Told): Strip[] {
  const { panels, words, width, breakText, messages, map, library, today } = told
  const writing = createWriting(told)
  const debrief = debriefOf(map, library, today)
  const [first, ...others] = heading(panels.debrief.heading, 1, width, breakText)
  const under = words.subtitle(titleOf(told), writing.day(debrief.day))
  const captured = capturedInWords(debrief.captured, panels.debrief, messages.locale)
  const summary = debrief.summary.trim()
  const part = (name: string, strips: readonly Strip[]): Strip[] =>
    strips.length === 0 ? [] : [space(14), ...heading(name, 2, width, breakText), ...strips]
  return [
    { ...first!, beginsPage: true },
    ...others,
    ...paragraph(under, STYLES.under, width, breakText),
    ...(summary ? [space(12), ...paragraph(summary, STYLES.summary, width, breakText)] : []),
    ...(captured ? [space(8), ...paragraph(captured, STYLES.body, width, breakText)] : []),
    ...part(panels.debrief.pains, painRows(debrief, told, writing)),
    ...part(panels.votes.title, roundTable(told, writing)),
    ...part(panels.debrief.landmarks, landmarkRows(debrief, told, writing)),
    ...part(panels.debrief.actions, actionTable(debrief, told, writing)),
    ...part(panels.debrief.unanswered, listed(debrief.unanswered.map(writing.title), told)),
    ...part(panels.debrief.notes, listed(notesOf(debrief, told), told)),
    ...part(
      panels.debrief.nextSteps,
      listed(
        debrief.nextSteps.map((step) => stepInWords(step, panels.debrief, writing)),
        told,
      ),
    ),
  ]
}

const body = (text: string): Cell => [{ text, style: STYLES.body }]

function painRows({ pains, rankedBy }: Debrief, told: Told, writing: Writing): Strip[] {
  const { panels, breakText, width, messages } = told
  const words = panels.debrief
  if (pains.length === 0) return []
  const hint = rankedBy === 'votes' ? words.byVotes : words.byPriority
  const rows = pains.map(({ cardId, stageId, rank, votes, severity }): Cell[] => [
    body(writing.number(rank)),
    [{ text: writing.title(cardId), style: STYLES.strong }],
    body(writing.title(stageId)),
    body(severity === null ? words.notRated : `${severity} / 5`),
    body(writing.number(votes)),
  ])
  const { columns } = panels.table
  return [
    ...paragraph(hint, STYLES.small, width, breakText),
    space(3),
    ...table(
      columnsOf(width, [2, 24, 14, 7, 5]),
      ['', words.pain, columns.stage, messages.details.severity, columns.votes],
      rows,
      breakText,
    ),
  ]
}

/** The closed rounds: what was asked, how many gave how much, and what got it. */
function roundTable(told: Told, writing: Writing): Strip[] {
  const { map, messages, panels, breakText, width } = told
  const { votes, table: words } = panels
  const rounds = heldRounds(map, messages)
  if (rounds.length === 0) return []
  const rows = rounds.map((held): Cell[] => [
    [
      { text: held.title, style: STYLES.strong },
      { text: givenInWords(held, votes), style: STYLES.small },
    ],
    body(writing.day(held.round.date)),
    held.ranking.map(({ card, dots, rank }) => ({
      text: votes.rank(rank, writing.title(card.id), dots),
      style: STYLES.body,
    })),
  ])
  return table(
    columnsOf(width, [20, 8, 30]),
    [votes.question, words.columns.date, votes.results],
    rows,
    breakText,
  )
}

function landmarkRows({ landmarks }: Debrief, told: Told, writing: Writing): Strip[] {
  const columns = columnsOf(told.width, [1, 1])
  return landmarks.flatMap((landmark) =>
    row(
      columns,
      [
        [{ text: writing.title(landmark.cardId), style: STYLES.strong }],
        body(landmarkInWords(landmark, told.panels.debrief, writing)),
      ],
      told.breakText,
    ),
  )
}

function actionTable({ actions }: Debrief, told: Told, writing: Writing): Strip[] {
  const { panels, breakText, width } = told
  const words = panels.debrief
  if (actions.length === 0) return []
  const rows = actions.map(({ cardId, owner, due, state, isOverdue, painIds }): Cell[] => [
    [
      { text: writing.title(cardId), style: STYLES.strong },
      ...(painIds.length > 0
        ? [{ text: words.answers(painIds.map(writing.title).join(', ')), style: STYLES.small }]
        : []),
    ],
    body(owner.trim() || words.noOwner),
    [
      ...body(due === '' ? words.noDue : writing.day(due)),
      ...(isOverdue ? [{ text: words.overdue, style: STYLES.warning }] : []),
    ],
    body(panels.evidence.states[state]),
  ])
  return table(
    columnsOf(width, [26, 11, 10, 8]),
    [words.action, words.owner, words.due, words.state],
    rows,
    breakText,
  )
}

function notesOf({ notes }: Debrief, { map, panels, messages }: Told): string[] {
  const { parked, beside } = panels.debrief
  return notes.map(({ noteId, isParked }) => {
    const text = map.note[noteId]!.title.trim() || messages.board.untitled
    return `${text} (${isParked ? parked : beside})`
  })
}

function listed(items: readonly string[], { width, breakText }: Told): Strip[] {
  const columns = columnsOf(width, [1, 50], 4)
  return items.flatMap((item) => row(columns, [body('•'), body(item)], breakText))
}
