import type { Draft } from 'immer'
import type { MapDocument } from '@/model/document'
import { ordersAt } from '@/model/order'
import { roundsOf } from '@/model/outline'
import type { CardId } from '@/model/records/card'
import { createVote } from '@/model/records/vote'
import { dotsIn } from '@/model/votes'
import { type NewIds, renew } from './newIds'
import { goesAlong } from './staysBehind'

/**
 * Puts the closed rounds of a map into the draft of another, after its own, with the dots that the
 * pasted cards got in them. `map` is the map before.
 */
export function pasteRounds(
  draft: Draft<MapDocument>,
  map: MapDocument,
  added: MapDocument,
  ids: NewIds,
): void {
  const rounds = roundsOf(map)
  const closed = roundsOf(added).filter(goesAlong)
  const orders = ordersAt(rounds, rounds.length, closed.length)
  for (const [at, round] of closed.entries()) {
    const id = renew(ids, 'round', round.id)
    draft.round[id] = { ...round, id, order: orders[at]! }
    // What counts of them is worked out by their old ids: the sums are what goes along.
    for (const [cardId, count] of dotsIn(added, round.id)) {
      const subjectId = ids.get(cardId) as CardId | undefined
      const vote = subjectId && createVote({ roundId: id, subjectId, count })
      if (vote) draft.vote[vote.id] = vote
    }
  }
}

/** Puts into a draft the dismissed findings that are about what was pasted. */
export function pasteDismissals(
  draft: Draft<MapDocument>,
  { dismissal }: MapDocument,
  ids: NewIds,
): void {
  for (const dismissed of Object.values(dismissal)) {
    const subjectId = ids.get(dismissed.subjectId)
    if (!subjectId) continue
    const id = renew(ids, 'dismissal', dismissed.id)
    draft.dismissal[id] = { ...dismissed, id, subjectId }
  }
}
