import type { EntryPlace } from '@/editor/entry'
import type { MapDocument } from '@/model/document'
import { scoreKey } from '@/model/feelings'
import { orderAtEnd } from '@/model/order'
import { cardsIn, stepsOf } from '@/model/outline'
import { type Card, type CardType, createCard } from '@/model/records/card'
import { cardTypeOf, type Lane } from '@/model/records/lane'
import type { Step } from '@/model/records/step'
import { stepAt } from '../addCard'
import { laneForType } from '../places'
import type { LineEntry } from './readLine'

/** Where a card of a kind comes to lie; `homeId` is null where it makes a step, after `after`. */
export type Landing = Pick<EntryPlace, 'stageId' | 'homeId' | 'after'> & {
  readonly lane: Lane
  readonly type: CardType
}

/**
 * Where the next card goes that is typed at a place. A kind of its own goes to the lane of that
 * kind, at the same step. A touchpoint makes its own step unless the present one has none yet.
 */
export function landingOf(map: MapDocument, place: EntryPlace, wanted?: CardType): Landing {
  const own = place.laneId ? map.lane[place.laneId] : undefined
  const type = wanted ?? (own && cardTypeOf(own.type)) ?? 'touchpoint'
  const lane = own && cardTypeOf(own.type) === type ? own : laneForType(map, type)
  const { stageId, homeId, after } = place
  const stands =
    homeId !== null && type === 'touchpoint' && cardsIn(map, homeId, lane.id).length > 0
  if (!stands) return { lane, type, stageId, homeId, after }
  const step = map.step[homeId] ?? stepsOf(map, stageId).at(-1)
  return { lane, type, stageId, homeId: null, after: step?.id ?? null }
}

/** What one line adds to the map. */
export type PlannedCard = {
  readonly lane: Lane
  readonly step: Step | undefined
  readonly card: Card
}

/** The card that a line asks for at a place, with the lane and the step that it needs. */
export function planCard(map: MapDocument, place: EntryPlace, entry: LineEntry): PlannedCard {
  const { lane, type, stageId, homeId, after } = landingOf(map, place, entry.type)
  const index = stepsOf(map, stageId).findIndex((step) => step.id === after) + 1
  const step = homeId ? undefined : stepAt(map, stageId, index)
  const home = homeId ?? step!.id
  // Everybody comes by a touchpoint; who is named with a score there has felt it.
  const isFelt = type === 'touchpoint' && entry.score !== undefined
  const card = createCard({
    type,
    laneId: lane.id,
    homeId: home,
    order: orderAtEnd(cardsIn(map, home, lane.id)),
    title: entry.title,
    channels: [...entry.channels],
    personaIds: isFelt ? [] : [...entry.personaIds],
    scores: scoresOf(entry),
  })
  return { lane, step, card }
}

/** The score under each persona that the line names; everyone's where it names none. */
export function scoresOf({ score, personaIds }: LineEntry): Card['scores'] {
  if (score === undefined) return {}
  const who = personaIds.length > 0 ? personaIds : [null]
  return Object.fromEntries(who.map((personaId) => [scoreKey(personaId), score]))
}

/** The map with a planned card, to plan the next one on. */
export function withPlanned(map: MapDocument, { lane, step, card }: PlannedCard): MapDocument {
  return {
    ...map,
    ...(!map.lane[lane.id] && { lane: { ...map.lane, [lane.id]: lane } }),
    ...(step && { step: { ...map.step, [step.id]: step } }),
    card: { ...map.card, [card.id]: card },
  }
}
