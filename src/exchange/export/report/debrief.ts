import { debriefOf } from '@/insights/debrief/debrief'
import type { Debrief } from '@/insights/debrief/types'
import { capturedInWords, landmarkInWords, stepInWords } from '../debriefWords'
import { inCell, paragraph, words } from './escape'
import { type Speech, signed, titleOf, titlesOf } from './speech'
import { table } from './table'

/** What a workshop came to, as its own page tells it, with all open notes. `today` is `YYYY-MM-DD`. */
export function writeDebrief(speech: Speech, today: string): string[] {
  const { map, library, panels, messages } = speech
  const said = panels.debrief
  const debrief = debriefOf(map, library, today)
  const captured = capturedInWords(debrief.captured, said, messages.locale)
  if (captured === '' && debrief.summary.trim() === '') return []
  const title = (id: string) => titleOf(id, speech)
  return [
    `## ${said.heading}`,
    ...(debrief.summary.trim() === '' ? [] : [paragraph(debrief.summary)]),
    ...(captured === '' ? [] : [captured]),
    ...writePains(debrief, speech),
    ...writeList(
      said.landmarks,
      debrief.landmarks.map((landmark) => {
        const score = (at: number) => signed(at, messages.locale)
        return `**${title(landmark.cardId)}** — ${landmarkInWords(landmark, said, { title, score })}`
      }),
    ),
    ...writeActions(debrief, speech),
    ...writeList(said.unanswered, debrief.unanswered.map(title)),
    ...writeList(
      said.notes,
      debrief.notes.map(({ noteId, isParked }) => {
        const text = inCell(map.note[noteId]!.title) || messages.board.untitled
        return `${text} (${isParked ? said.parked : said.beside})`
      }),
    ),
    ...writeList(
      said.nextSteps,
      debrief.nextSteps.map((step) =>
        step.kind === 'due'
          ? stepInWords({ ...step, owner: words(step.owner) }, said, { title, day: words })
          : stepInWords(step, said, { title, day: words }),
      ),
    ),
  ]
}

function writeList(name: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`### ${name}`, items.map((item) => `- ${item}`).join('\n')]
}

function writePains({ pains, rankedBy }: Debrief, speech: Speech): string[] {
  const { messages, panels, report } = speech
  const said = panels.debrief
  if (pains.length === 0) return []
  return [
    `### ${said.pains}`,
    rankedBy === 'votes' ? said.byVotes : said.byPriority,
    table<(typeof pains)[number]>(
      [
        { title: '#', isNumber: true, cell: ({ rank }) => String(rank) },
        { title: said.pain, cell: ({ cardId }) => titleOf(cardId, speech) },
        { title: report.stage, cell: ({ stageId }) => titleOf(stageId, speech) },
        {
          title: messages.details.severity,
          isNumber: true,
          cell: ({ severity }) => String(severity ?? ''),
        },
        {
          title: messages.details.votes,
          isNumber: true,
          cell: ({ votes }) => String(votes || ''),
        },
      ],
      pains,
    ),
  ]
}

function writeActions({ actions }: Debrief, speech: Speech): string[] {
  const { panels, report } = speech
  const said = panels.debrief
  if (actions.length === 0) return []
  return [
    `### ${said.actions}`,
    table<(typeof actions)[number]>(
      [
        { title: said.action, cell: ({ cardId }) => titleOf(cardId, speech) },
        { title: said.owner, cell: ({ owner }) => words(owner) },
        {
          title: said.due,
          cell: ({ due, isOverdue }) =>
            isOverdue ? `${words(due)} (${report.overdue})` : words(due),
        },
        { title: said.state, cell: ({ state }) => panels.evidence.states[state] },
        { title: report.answersPains, cell: ({ painIds }) => titlesOf(painIds, speech) },
      ],
      actions,
    ),
  ]
}
