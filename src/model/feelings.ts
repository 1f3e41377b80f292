import type { MapDocument } from './document'
import { cardsAt, castsOf, lanesOf, stepsOf } from './outline'
import type { Card } from './records/card'
import type { PersonaId } from './records/persona'
import type { Stage } from './records/stage'
import { EVERYONE, mean, type Scores } from './score'

/**
 * What is felt at a card or a stage, −2…2: a persona's own score, else the one given before the map
 * had personas. Without anybody in particular (`null`), the mean over the map's personas; those
 * that were taken out of it no longer count.
 */
export function felt(map: MapDocument, scores: Scores, who: PersonaId | null): number | undefined {
  if (who !== null) return scores[who] ?? scores[EVERYONE]
  const personas = personaIdsOf(map)
  if (personas.length === 0) return scores[EVERYONE] ?? mean(Object.values(scores))
  return mean(personas.flatMap((id) => scores[id] ?? scores[EVERYONE] ?? []))
}

/** The key under which a persona's score is kept; `everyone`'s where there is no persona. */
export function scoreKey(personaId: PersonaId | null): string {
  return personaId ?? EVERYONE
}

/** Whose curves are shown; the mean of all (`null`) where nobody's is. */
export function shownCurves(
  map: MapDocument,
  hidden: ReadonlySet<PersonaId>,
): (PersonaId | null)[] {
  const shown = personaIdsOf(map).filter((id) => !hidden.has(id))
  return shown.length > 0 ? shown : [null]
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
  const own = felt(map, stage.scores, null)
  if (own !== undefined) return { value: own, isMean: false }
  const means = touchpointsOf(map, stage).flatMap(({ scores }) => felt(map, scores, null) ?? [])
  const value = mean(means)
  return value === undefined ? undefined : { value, isMean: true }
}

/** The ids of the map's personas, in the order in which they are shown. */
export function personaIdsOf(map: MapDocument): PersonaId[] {
  return castsOf(map).map((cast) => cast.personaId)
}
