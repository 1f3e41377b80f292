import type { MapDocument } from './document'
import { cardsAt, castsOf, lanesOf, stepsOf } from './outline'
import type { Card } from './records/card'
import type { PersonaId } from './records/persona'
import type { Stage } from './records/stage'
import { EVERYONE, mean, meanScore } from './score'

/**
 * What a persona feels at a card, −2…2: its own score, else the one given before the map had
 * personas. For no persona in particular (`null`), the mean of all.
 */
export function scoreFor(card: Card, personaId: PersonaId | null): number | undefined {
  if (personaId === null) return meanScore(card.scores)
  return card.scores[personaId] ?? card.scores[EVERYONE]
}

/** The key under which a persona's score is kept; `everyone`'s where there is no persona. */
export function scoreKey(personaId: PersonaId | null): string {
  return personaId ?? EVERYONE
}

/** The touchpoints of a step or a whole stage, from the first touchpoint lane to the last. */
export function touchpointsAt(map: MapDocument, homeId: Card['homeId']): Card[] {
  const cells = cardsAt(map, homeId)
  if (cells.size === 0) return []
  return lanesOf(map).flatMap((lane) =>
    lane.type === 'touchpoint' ? (cells.get(lane.id) ?? []) : [],
  )
}

/** All touchpoints of a stage in reading order. */
export function touchpointsOf(map: MapDocument, stage: Stage): Card[] {
  return [
    ...touchpointsAt(map, stage.id),
    ...stepsOf(map, stage.id).flatMap((step) => touchpointsAt(map, step.id)),
  ]
}

/** A stage's score, −2…2: its own, or the mean of its touchpoints' means, and which of the two. */
export function stageScore(
  map: MapDocument,
  stage: Stage,
): { readonly value: number; readonly isMean: boolean } | undefined {
  const own = meanScore(stage.scores)
  if (own !== undefined) return { value: own, isMean: false }
  const means = touchpointsOf(map, stage).flatMap((card) => meanScore(card.scores) ?? [])
  const value = mean(means)
  return value === undefined ? undefined : { value, isMean: true }
}

/** The ids of the map's personas, in the order in which they are shown. */
export function personaIdsOf(map: MapDocument): PersonaId[] {
  return castsOf(map).map((cast) => cast.personaId)
}
