import { ordered } from '@/model/order'
import { type Card, type CardType, createCard, type HomeId } from '@/model/records/card'
import type { Evidence } from '@/model/records/evidence'
import { cardTypeOf, type Lane } from '@/model/records/lane'
import { createLink, type Link } from '@/model/records/link'
import type { Measurement } from '@/model/records/measurement'
import type { Persona } from '@/model/records/persona'
import { createProof, type Proof } from '@/model/records/proof'
import type { StepId } from '@/model/records/step'
import { buildEvidence, buildKpis } from './buildFigures'
import { buildPicture, type MadePicture } from './buildPicture'
import type { Given } from './buildWorkshop'
import { daysAfter, endOfMonth } from './daysFrom'
import type { OpportunityOutline, TouchpointOutline, Under } from './outline'
import type { Surroundings } from './surroundings'

/** What fills a column of the map. */
export type Column = {
  readonly cards: readonly Card[]
  readonly measurements: readonly Measurement[]
  readonly links: readonly Link[]
  readonly evidence: readonly Evidence[]
  readonly proofs: readonly Proof[]
  readonly assets: readonly MadePicture[]
  readonly given: readonly Given[]
}

/** A touchpoint with its thoughts, pain points, the opportunities that answer them, KPIs, picture. */
export function buildCards(outline: TouchpointOutline, homeId: StepId, map: Surroundings): Column {
  const { personas, say, today } = map
  const card = (type: CardType, order: string, fields: Partial<Card>) =>
    createCard({ type, laneId: firstLane(map, type).id, homeId, order, ...fields })

  const [touchpoint] = ordered(
    [outline],
    ({ title, channels, scores = [], measured = [], pillars = {} }, order) =>
      card('touchpoint', order, {
        title: say(title),
        channels: channels.map((channel) => (typeof channel === 'string' ? channel : say(channel))),
        scores: byPersona(personas, scores),
        measured: byPersona(personas, measured),
        pillars,
      }),
  )
  const pictures = [outline.picture ?? []].flat()
  const assets = pictures.map(buildPicture)
  const images = ordered(pictures, ({ title }, order) =>
    card('image', order, { title: say(title), assetId: assets[0]!.id }),
  )
  const thoughts = ordered(outline.thoughts ?? [], ({ title, of }, order) =>
    card('thought', order, {
      title: say(title),
      personaIds: of === undefined ? [] : [personas[of]!.id],
    }),
  )
  const pains = ordered(outline.pains ?? [], (pain, order) =>
    card('pain', order, {
      title: say(pain.title),
      severity: pain.severity,
      votes: pain.votes ?? 0,
      share: pain.share ?? null,
      cause: say(pain.cause),
      brokenPillars: [...(pain.breaks ?? [])],
    }),
  )
  const answers = (outline.pains ?? []).flatMap((pain, index) =>
    (pain.answers ?? []).map((answer) => ({ answer, painId: pains[index]!.id })),
  )
  const opportunities = ordered(answers, ({ answer }, order) =>
    card('opportunity', order, {
      title: say(answer.title),
      impact: answer.impact,
      effort: answer.effort,
      owner: say(answer.owner),
      state: answer.state ?? 'idea',
      due: answer.dueIn === undefined ? '' : daysAfter(answer.dueIn, today),
    }),
  )
  return {
    cards: [
      touchpoint!,
      ...cardsUnder(outline.under, homeId, map),
      ...thoughts,
      ...pains,
      ...opportunities,
      ...images,
    ],
    measurements: buildKpis(outline.kpis ?? [], touchpoint!.id, map),
    links: opportunities.map((opportunity, index) =>
      createLink({ fromId: answers[index]!.painId, toId: opportunity.id }),
    ),
    evidence: [
      ...buildEvidence(outline.evidence, touchpoint!.id, map),
      ...pains.flatMap((pain, index) =>
        buildEvidence(outline.pains![index]!.evidence, pain.id, map),
      ),
    ],
    proofs: opportunities.flatMap((opportunity, index) =>
      buildProofs(answers[index]!.answer, opportunity.id, touchpoint!.id, today),
    ),
    assets,
    given: pains.flatMap(({ id }, index) => {
      const { dots } = outline.pains![index]!
      return dots === undefined ? [] : { cardId: id, dots }
    }),
  }
}

/** The start is two months back: what came since is what the opportunity did. */
function buildProofs(
  { proofs = [] }: OpportunityOutline,
  opportunityId: Card['id'],
  subjectId: Card['id'],
  today: string,
): Proof[] {
  return ordered(proofs, (definitionId, order) =>
    createProof({ opportunityId, subjectId, definitionId, order, since: endOfMonth(3, today) }),
  )
}

/** What lies in the lanes that the outline calls by name. */
export function cardsUnder(under: Under = {}, homeId: HomeId, map: Surroundings): Card[] {
  return Object.entries(under).flatMap(([called, titles]) => {
    const { lane } = map.lanes.find(({ name }) => name === called)!
    return ordered(titles, (title, order) =>
      createCard({
        type: cardTypeOf(lane.type)!,
        laneId: lane.id,
        homeId,
        order,
        title: map.say(title),
      }),
    )
  })
}

function firstLane({ lanes }: Surroundings, type: CardType): Lane {
  return lanes.find(({ lane }) => lane.type === type)!.lane
}

/** What each persona has, by the persona's id; those without it are left out. */
function byPersona<T>(
  personas: readonly Persona[],
  each: readonly (T | null)[],
): Record<string, T> {
  const given: Record<string, T> = {}
  each.forEach((value, index) => {
    if (value !== null) given[personas[index]!.id] = value
  })
  return given
}
