import type { MapDocument } from '@/model/document'
import { felt, personaIdsOf } from '@/model/feelings'
import type { CardId } from '@/model/records/card'
import type { PersonaId } from '@/model/records/persona'
import { cardsOfType } from './reading'

/** What is felt at each touchpoint that has a score, −2…2. */
export type Feelings = ReadonlyMap<CardId, number>

/**
 * What a persona feels at the touchpoints of a map, or the mean of all (`null`): `felt`, worked out
 * once for each state of the map, since most rules ask for it.
 */
export function feelingsOf(map: MapDocument, who: PersonaId | null): Feelings {
  let known = remembered.get(map)
  if (!known) {
    known = new Map()
    remembered.set(map, known)
  }
  let feelings = known.get(who)
  if (!feelings) {
    feelings = feel(map, who)
    known.set(who, feelings)
  }
  return feelings
}

/** The same for each persona of the map, in their order. */
export function feelingsOfEach(map: MapDocument): (readonly [PersonaId, Feelings])[] {
  return personaIdsOf(map).map((who) => [who, feelingsOf(map, who)])
}

const remembered = new WeakMap<MapDocument, Map<PersonaId | null, Feelings>>()

function feel(map: MapDocument, who: PersonaId | null): Feelings {
  const feelings = new Map<CardId, number>()
  for (const { id, scores } of cardsOfType(map, 'touchpoint')) {
    const score = felt(map, scores, who)
    if (score !== undefined) feelings.set(id, score)
  }
  return feelings
}
