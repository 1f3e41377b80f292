import { felt, personaIdsOf, stageScore, touchpointsAt } from '@/model/feelings'
import { cardsOf, stagesOf, stepsOf } from '@/model/outline'
import type { Card, HomeId } from '@/model/records/card'
import type { Stage } from '@/model/records/stage'
import { inCell, paragraph, words } from './escape'
import { channelsOf, nameOf, type Speech, signed, titleOf } from './speech'
import { type Column, table } from './table'

/** Each stage with a table of its touchpoints and a list of what else stands there. */
export function writeStages(speech: Speech): string[] {
  const { map, report, messages } = speech
  return [
    `## ${report.stages}`,
    ...stagesOf(map).flatMap((stage, at) => {
      const score = stageScore(map, stage)
      const emotion = signed(score?.value, messages.locale)
      const rows = momentsOf(stage, speech).flatMap(({ moment, cards }) =>
        cards.map((card) => ({ moment, card })),
      )
      const others = writeOthers(stage, speech)
      return [
        `### ${at + 1}\\. ${words(stage.title) || messages.board.untitledStage}`,
        ...(score ? [report.stageEmotion(emotion, score.isMean)] : []),
        ...(stage.notes.trim() === '' ? [] : [paragraph(stage.notes)]),
        rows.length > 0 ? table(touchpointColumns(speech), rows) : report.noTouchpoint,
        ...(others === '' ? [] : [others]),
      ]
    }),
  ]
}

type Row = { readonly moment: string; readonly card: Card }

function momentsOf(stage: Stage, { map, report }: Speech) {
  const steps = stepsOf(map, stage.id)
  return [
    { moment: report.wholeStage, cards: touchpointsAt(map, stage.id) },
    ...steps.map(({ id, title }, at) => ({
      moment: words(title) || String(at + 1),
      cards: touchpointsAt(map, id),
    })),
  ]
}

/** What a touchpoint is, whom it concerns, and how each feels about it. */
function touchpointColumns(speech: Speech): Column<Row>[] {
  const { map, messages, panels, report } = speech
  const { locale } = messages
  const people = personaIdsOf(map)
  const score = (title: string, who: (typeof people)[number] | null): Column<Row> => ({
    title,
    isNumber: true,
    cell: ({ card }) => signed(felt(map, card.scores, who), locale),
  })
  return [
    { title: report.moment, cell: ({ moment }) => moment },
    { title: messages.cardTypes.touchpoint, cell: ({ card }) => titleOf(card.id, speech) },
    { title: report.channels, cell: ({ card }) => channelsOf(card.channels, speech) },
    ...people.map((id) => score(nameOf(id, speech), id)),
    ...(people.length === 1
      ? []
      : [score(people.length > 0 ? report.mean : messages.details.emotion, null)]),
    {
      title: report.measured,
      cell: ({ card }) =>
        Object.entries(card.measured)
          .map(([who, { mean, n }]) => {
            const id = people.find((each) => each === who)
            const whose = id ? nameOf(id, speech) : messages.board.everyone
            return report.answers(whose, signed(mean, locale), n)
          })
          .join('<br>'),
    },
    {
      title: panels.evidence.pillars,
      cell: ({ card }) =>
        Object.entries(card.pillars)
          .map(([pillar, level]) => {
            const name = panels.evidence.pillarNames[pillar as keyof typeof card.pillars]
            return `${name} ${level}`
          })
          .join('<br>'),
    },
    {
      title: messages.details.concerns,
      cell: ({ card }) => card.personaIds.map((id) => nameOf(id, speech)).join(', '),
    },
    { title: messages.details.notes, cell: ({ card }) => inCell(card.notes) },
  ]
}

const OTHERS = ['action', 'thought', 'pain', 'opportunity', 'text', 'image'] as const

/** Cards that are no touchpoints, by type, in the order of their steps, and what each stands at. */
function writeOthers(stage: Stage, speech: Speech): string {
  const { map, messages } = speech
  const homes: HomeId[] = [stage.id, ...stepsOf(map, stage.id).map(({ id }) => id)]
  const cards = homes.flatMap((home) => cardsOf(map, home))
  return OTHERS.flatMap((type) => {
    const ofType = cards.filter((card) => card.type === type)
    if (ofType.length === 0) return []
    const items = ofType.map((card) => `- ${itemOf(card, speech)}`)
    return [`**${messages.laneTypes[type]}**`, items.join('\n')]
  }).join('\n\n')
}

function itemOf(card: Card, speech: Speech): string {
  const { map, report } = speech
  const at = touchpointsAt(map, card.homeId).map(({ id }) => titleOf(id, speech))
  const of = card.personaIds.map((id) => nameOf(id, speech))
  const about = [
    ...(at.length > 0 ? [report.at(at.join(', '))] : []),
    ...(of.length > 0 ? [of.join(', ')] : []),
    ...(card.channels.length > 0 ? [channelsOf(card.channels, speech)] : []),
  ].filter((part) => part !== '')
  const isListed = card.type === 'pain' || card.type === 'opportunity'
  const notes = isListed ? '' : inCell(card.notes)
  const title = titleOf(card.id, speech)
  return [about.length > 0 ? `${title} — ${about.join(' · ')}` : title, notes]
    .filter((part) => part !== '')
    .join('<br>')
}
