import { type MapDocument, tableOf } from './document'
import type { CardId } from './records/card'
import type { Round } from './records/round'
import type { Vote } from './records/vote'
import { dotsIn } from './votes'

/** Whether a round is one of which nobody may see the dots yet. */
function isSealed({ isSecret, isClosed }: Round): boolean {
  return isSecret && !isClosed
}

/** Whether a map holds dots that nobody may see yet. */
export function hasSealedDots({ round, vote }: MapDocument): boolean {
  return Object.values(vote).some(({ roundId }) => round[roundId] && isSealed(round[roundId]))
}

/**
 * The map as it may be given to others: nothing in it tells who gave what. An open secret round is
 * as if nobody had voted yet. Of a closed round the sums are there: a window that gave a dot while
 * another one closed it has left whose that was. The same map where it tells nothing.
 */
export function withoutBallots(map: MapDocument): MapDocument {
  const { round, vote } = map
  const rounds = Object.values(round)
  const sealed = rounds.filter(isSealed)
  const telling = new Set(
    Object.values(vote).flatMap(({ roundId, ballot }) =>
      ballot > 0 && round[roundId]?.isClosed ? [roundId] : [],
    ),
  )
  const isTold = ({ ballots }: Round) => ballots > 0
  if (!hasSealedDots(map) && !sealed.some(isTold) && telling.size === 0) return map
  const hidden = new Set(sealed.map(({ id }) => id))
  const kept = Object.values(vote).filter(
    ({ roundId }) => !hidden.has(roundId) && !telling.has(roundId),
  )
  const sums = rounds.filter(({ id }) => telling.has(id)).flatMap((each) => sumsOf(map, each))
  return {
    ...map,
    round: tableOf(rounds.map((each) => (hidden.has(each.id) ? { ...each, ballots: 0 } : each))),
    vote: tableOf([...kept, ...sums]),
  }
}

/** One vote for each card that got dots in a round, under the first of the ids that it had. */
function sumsOf(map: MapDocument, { id }: Round): Vote[] {
  const dots = dotsIn(map, id)
  const firsts = new Map<CardId, Vote>()
  for (const vote of Object.values(map.vote)) {
    const first = firsts.get(vote.subjectId)
    if (vote.roundId === id && (!first || vote.id < first.id)) firsts.set(vote.subjectId, vote)
  }
  return [...firsts.values()].flatMap((vote) => {
    const count = dots.get(vote.subjectId) ?? 0
    return count > 0 ? [{ ...vote, count, ballot: 0 }] : []
  })
}
