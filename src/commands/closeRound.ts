import type { Draft } from 'immer'
import type { MapDocument } from '@/model/document'
import type { CardId } from '@/model/records/card'
import type { Round, RoundId } from '@/model/records/round'
import { createVote } from '@/model/records/vote'
import { ballotIn, dotsIn, openRoundOf, presentBallot, rankingOf, sumOf } from '@/model/votes'
import { announce, type CommandContext } from './context'
import { titleOf } from './places'
import { roundTitle } from './workshopTitles'

/**
 * Closes a round: its dots count from now on, and whose they were is forgotten. Two windows that
 * close it at once come to the same.
 */
export function closeRound(context: CommandContext): void {
  const { editor, session } = context
  const { map } = editor.store.getState()
  const round = openRoundOf(map)
  if (!round) return
  const isPresentDone = sumOf(ballotIn(map, round, presentBallot(round))) > 0
  editor.transact({ verb: 'close', name: roundTitle(map, round, context) }, (draft) => {
    const closed = draft.map.round[round.id]!
    closed.isClosed = true
    if (isPresentDone) closed.ballots += 1
    for (const [cardId, dots] of dotsIn(map, round.id))
      putTogether(draft.map, round.id, cardId, dots)
  })
  if (session.getState().voting === round.id) session.setState({ voting: null })
  announce(context, resultInWords(context, round))
}

function resultInWords({ editor, messages }: CommandContext, round: Round): string {
  const { map } = editor.store.getState()
  const [first, second] = rankingOf(map, round)
  const { closed, closedTied, closedEmpty } = messages.workshop
  if (!first) return closedEmpty
  const say = second?.rank === 1 ? closedTied : closed
  return say(titleOf(map, first.card.id, messages), first.dots)
}

/** Puts all dots of a card in a round into one record that says only how many they are. */
export function putTogether(
  map: Draft<MapDocument>,
  roundId: RoundId,
  cardId: CardId,
  count: number,
): void {
  const votes = Object.values(map.vote)
    .filter((vote) => vote.roundId === roundId && vote.subjectId === cardId)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const [first, ...others] = votes
  for (const { id } of others) delete map.vote[id]
  if (first && count > 0) Object.assign(first, { count, ballot: 0 })
  else if (first) delete map.vote[first.id]
  else if (count > 0) {
    const vote = createVote({ roundId, subjectId: cardId, count })
    map.vote[vote.id] = vote
  }
}
