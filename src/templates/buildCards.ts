import type { Words } from '@/kpi/words'
import { type Card, type CardType, createCard } from '@/model/records/card'
import type { Lane } from '@/model/records/lane'
import { createLink, type Link } from '@/model/records/link'
import { createMeasurement, type Measurement } from '@/model/records/measurement'
import type { Persona } from '@/model/records/persona'
import type { StepId } from '@/model/records/step'
import { ordered } from './ordered'
import type { TouchpointOutline } from './outline'

/** What the cards of a map have in common. */
export type Surroundings = {
  readonly lanes: readonly Lane[]
  readonly personas: readonly Persona[]
  readonly say: (words?: Words) => string
}

/** What fills a column of the map. */
export type Column = {
  readonly cards: readonly Card[]
  readonly measurements: readonly Measurement[]
  readonly links: readonly Link[]
}

/** A touchpoint with its thoughts, pain points, the opportunities that answer them, and its KPIs. */
export function buildCards(outline: TouchpointOutline, homeId: StepId, map: Surroundings): Column {
  const { lanes, personas, say } = map
  const card = (type: CardType, order: string, fields: Partial<Card>) =>
    createCard({ type, laneId: laneOf(lanes, type), homeId, order, ...fields })

  const [touchpoint] = ordered([outline], ({ title, channels, scores = [] }, order) =>
    card('touchpoint', order, {
      title: say(title),
      channels: [...channels],
      scores: scoresOf(personas, scores),
    }),
  )
  const thoughts = ordered(outline.thoughts ?? [], ({ title, of }, order) =>
    card('thought', order, {
      title: say(title),
      personaIds: of === undefined ? [] : [personas[of]!.id],
    }),
  )
  const pains = ordered(outline.pains ?? [], ({ title, severity, votes = 0 }, order) =>
    card('pain', order, { title: say(title), severity, votes }),
  )
  const answers = (outline.pains ?? []).flatMap((pain, index) =>
    (pain.answers ?? []).map((answer) => ({ answer, painId: pains[index]!.id })),
  )
  const opportunities = ordered(answers, ({ answer: { title, impact, effort } }, order) =>
    card('opportunity', order, { title: say(title), impact, effort }),
  )
  return {
    cards: [touchpoint!, ...thoughts, ...pains, ...opportunities],
    measurements: ordered(outline.kpis ?? [], ({ id, value, target, date }, order) =>
      createMeasurement({
        subjectId: touchpoint!.id,
        definitionId: id,
        order,
        value,
        target: target ?? null,
        date: date ?? '',
      }),
    ),
    links: opportunities.map((opportunity, index) =>
      createLink({ fromId: answers[index]!.painId, toId: opportunity.id }),
    ),
  }
}

function laneOf(lanes: readonly Lane[], type: CardType): Lane['id'] {
  return lanes.find((lane) => lane.type === type)!.id
}

function scoresOf(
  personas: readonly Persona[],
  scores: readonly (number | null)[],
): Record<string, number> {
  const given: Record<string, number> = {}
  scores.forEach((score, index) => {
    if (score !== null) given[personas[index]!.id] = score
  })
  return given
}
