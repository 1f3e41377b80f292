import type { CardId } from '@/model/records/card'
import type { Round } from '@/model/records/round'
import { createVote } from '@/model/records/vote'
import {
  ballotIn,
  canGive,
  dotsIn,
  dotsLeft,
  isAskedFor,
  openRoundOf,
  presentBallot,
} from '@/model/votes'
import { putTogether } from './closeRound'
import { announce, type CommandContext } from './context'
import { titleOf } from './places'

/**
 * Gives a card a dot of whoever votes now, in the open round; one step of the history. Where it
 * takes none, that is said with the reason. Gives whether it was given.
 */
export function giveDot(context: CommandContext, cardId: CardId): boolean {
  const { editor, messages } = context
  const { map } = editor.store.getState()
  const [round, card] = [openRoundOf(map), map.card[cardId]]
  if (!round || !card) return false
  const { workshop } = messages
  if (!canGive(map, round, card)) {
    const isAsked = isAskedFor(round, card)
    const refusal = !isAsked
      ? workshop.notAsked
      : dotsLeft(map, round) <= 0
        ? workshop.noDots
        : workshop.full
    announce(context, refusal)
    return false
  }
  const vote = createVote({
    ...{ roundId: round.id, subjectId: cardId, count: 1 },
    ballot: presentBallot(round),
  })
  editor.transact(labelOf(context, round, cardId), (draft) => {
    draft.map.vote[vote.id] = vote
  })
  sayLeft(context, cardId)
  return true
}

/** Takes a dot of whoever votes now back from a card. Gives whether there was one. */
export function takeDot(context: CommandContext, cardId: CardId): boolean {
  const { editor } = context
  const { map } = editor.store.getState()
  const round = openRoundOf(map)
  const last =
    round &&
    Object.values(map.vote).findLast(
      ({ roundId, subjectId, ballot }) =>
        roundId === round.id && subjectId === cardId && ballot === presentBallot(round),
    )
  if (!round || !last) return false
  editor.transact(labelOf(context, round, cardId), (draft) => {
    const vote = draft.map.vote[last.id]!
    if (vote.count > 1) vote.count -= 1
    else delete draft.map.vote[last.id]
  })
  sayLeft(context, cardId)
  return true
}

/** The next person votes. */
export function nextPerson(context: CommandContext): void {
  const { editor, messages } = context
  const round = openRoundOf(editor.store.getState().map)
  if (!round) return
  editor.transact({ verb: 'vote' }, ({ map }) => {
    map.round[round.id]!.ballots += 1
  })
  announce(context, messages.workshop.turn(round.ballots + 2, round.dots))
}

/** Says how many dots a card got in a round, as they were counted in the room. */
export function countDots(
  context: CommandContext,
  round: Round,
  cardId: CardId,
  count: number,
): void {
  const { editor } = context
  if (count === (dotsIn(editor.store.getState().map, round.id).get(cardId) ?? 0)) return
  editor.transact(
    labelOf(context, round, cardId),
    ({ map }) => putTogether(map, round.id, cardId, count),
    { mergeKey: `count:${round.id}:${cardId}` },
  )
}

/** The history names no card of a secret round: its list would tell who gave what. */
function labelOf({ editor, messages }: CommandContext, { isSecret }: Round, cardId: CardId) {
  const { map } = editor.store.getState()
  return { verb: 'vote', ...(!isSecret && { name: titleOf(map, cardId, messages) }) } as const
}

/** Says what a card has of whoever votes now, and what they have left. */
function sayLeft(context: CommandContext, cardId: CardId): void {
  const { map } = context.editor.store.getState()
  const round = openRoundOf(map)
  if (!round) return
  const { messages } = context
  const given = ballotIn(map, round, presentBallot(round)).get(cardId) ?? 0
  const left = dotsLeft(map, round)
  const title = titleOf(map, cardId, messages)
  announce(context, messages.workshop.given(title, given, left, round.dots))
}
