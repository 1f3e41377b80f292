import { emptyMap, tableOf } from '@/model/document'
import { ordered } from '@/model/order'
import { plainText } from '@/model/plainText'
import { type Card, createCard, type HomeId } from '@/model/records/card'
import { createCast } from '@/model/records/cast'
import { COLOURS } from '@/model/records/fields'
import { createJourney } from '@/model/records/journey'
import { createLane, DEFAULT_LANES, type Lane, type LaneType } from '@/model/records/lane'
import { createLink, type Link } from '@/model/records/link'
import { createPersona, type Persona } from '@/model/records/persona'
import { createStage } from '@/model/records/stage'
import { createStep } from '@/model/records/step'
import { EVERYONE } from '@/model/score'
import type { ImportedMap } from './imported'
import type { CardPlan, MapPlan } from './plan'

/**
 * A map made from its plan, every id new. A persona that the library has by the same name is that
 * one; the others come along.
 */
export function buildPlan(
  plan: MapPlan,
  known: Readonly<Record<string, Persona>>,
): Omit<ImportedMap, 'report'> {
  const personas = plan.personas.map((persona, index) => personaFor(persona, index, known))
  const lanes = lanesFor(plan)
  const stages = ordered(plan.stages, ({ title }, order, index) =>
    createStage({ order, title, colour: COLOURS[index % COLOURS.length]! }),
  )
  const columns = plan.stages.flatMap(({ steps }, index) =>
    ordered(steps, ({ title = '', cards }, order) => ({
      step: createStep({ stageId: stages[index]!.id, order, title }),
      cards,
    })),
  )
  const homes: readonly (readonly [HomeId, readonly CardPlan[]])[] = [
    ...plan.stages.map(({ cards = [] }, index) => [stages[index]!.id, cards] as const),
    ...columns.map(({ step, cards }) => [step.id, cards] as const),
  ]
  const filled = homes.map(([homeId, cards]) => fill(homeId, cards, lanes, personas))
  const journey = createJourney({ title: plan.title, scenario: plan.scenario ?? '' })
  return {
    map: {
      ...emptyMap(journey),
      stage: tableOf(stages),
      step: tableOf(columns.map(({ step }) => step)),
      lane: tableOf(lanes),
      card: tableOf(filled.flatMap(({ cards }) => cards)),
      link: tableOf(filled.flatMap(({ links }) => links)),
      cast: tableOf(
        ordered(personas, (persona, order) => createCast({ personaId: persona.id, order })),
      ),
    },
    personas: personas.filter(({ id }) => !Object.hasOwn(known, id)),
    definitions: [],
    assets: [],
  }
}

function personaFor(
  { name, role = '' }: MapPlan['personas'][number],
  index: number,
  known: Readonly<Record<string, Persona>>,
): Persona {
  const same = Object.values(known).find(
    (persona) => !persona.archived && plainText(persona.name) === plainText(name),
  )
  if (same) return same
  // Two curves of one colour could not be told apart.
  const taken = new Set(Object.values(known).map(({ colour }) => colour))
  const free = COLOURS.filter((colour) => !taken.has(colour))
  const colours = free.length > 0 ? free : COLOURS
  return createPersona({ name, role, colour: colours[(index * 4) % colours.length]! })
}

/** The lanes that a plan names, else the usual ones; and one for every card that has none yet. */
function lanesFor({ lanes, stages }: MapPlan): Lane[] {
  const named = lanes ?? DEFAULT_LANES.map((type) => ({ type, title: '' }))
  const cards = stages.flatMap((stage) => [
    ...(stage.cards ?? []),
    ...stage.steps.flatMap((step) => step.cards),
  ])
  const missing = [...new Set<LaneType>(cards.map(({ type }) => type))].filter(
    (type) => !named.some((lane) => lane.type === type),
  )
  return ordered([...named, ...missing.map((type) => ({ type, title: '' }))], (lane, order) =>
    createLane({ ...lane, order }),
  )
}

function fill(
  homeId: HomeId,
  plans: readonly CardPlan[],
  lanes: readonly Lane[],
  personas: readonly Persona[],
): { readonly cards: readonly Card[]; readonly links: readonly Link[] } {
  const cards = ordered(plans, ({ type, title, lane, scores, of = [], fields }, order) =>
    createCard({
      ...fields,
      type,
      title,
      homeId,
      order,
      laneId: (lane === undefined ? lanes.find((each) => each.type === type) : lanes[lane])!.id,
      scores: Object.fromEntries(
        [...(scores ?? [])].map(([who, score]) => [
          who === 'all' ? EVERYONE : personas[who]!.id,
          score,
        ]),
      ),
      personaIds: of.map((index) => personas[index]!.id),
    }),
  )
  const links = cards.flatMap((card, index) => {
    if (card.type !== 'opportunity' || !plans[index]!.answers) return []
    const pain = cards.slice(0, index).findLast(({ type }) => type === 'pain')
    return pain ? [createLink({ fromId: pain.id, toId: card.id })] : []
  })
  return { cards, links }
}
