import type { MapDocument } from './document'
import type { Card, CardId } from './records/card'

/**
 * How many votes a card has: those that were noted on it, and its dots of the rounds that are
 * closed. What is given in an open round counts for nothing yet.
 */
export function votesOf(map: MapDocument, card: Pick<Card, 'id' | 'votes'>): number {
  return card.votes + (closedDotsOf(map).get(card.id) ?? 0)
}

/** The dots of each card over all closed rounds, worked out once for each state of the map. */
function closedDotsOf(map: MapDocument): ReadonlyMap<CardId, number> {
  const known = remembered.get(map)
  if (known) return known
  const dots = new Map<CardId, number>()
  for (const { roundId, subjectId, count } of Object.values(map.vote))
    if (map.round[roundId]?.isClosed) dots.set(subjectId, (dots.get(subjectId) ?? 0) + count)
  remembered.set(map, dots)
  return dots
}

const remembered = new WeakMap<MapDocument, ReadonlyMap<CardId, number>>()
