import type { Draft } from 'immer'
import { today } from '@/model/day'
import type { MapDocument } from '@/model/document'
import { orderAtEnd } from '@/model/order'
import { roundsOf } from '@/model/outline'
import type { CardId } from '@/model/records/card'
import { createRound, type Round, type RoundId } from '@/model/records/round'
import { createVote } from '@/model/records/vote'
import { removeRound } from '@/model/removal'
import { ballotIn, dotsIn, openRoundOf, presentBallot, rankingOf, sumOf } from '@/model/votes'
import { runningActivity } from './conduct'
import { announce, type CommandContext } from './context'
import { titleOf } from './places'

export type RoundFields = Pick<Round, 'title' | 'types' | 'dots' | 'most' | 'isSecret'>

/** What a round is called in sentences: its question, or its number. */
export function roundTitle(
  map: MapDocument,
  { id, title }: Pick<Round, 'id' | 'title'>,
  { messages }: Pick<CommandContext, 'messages'>,
): string {
  return (
    title.trim() || messages.workshop.round(roundsOf(map).findIndex((each) => each.id === id) + 1)
  )
}

/** Opens a round, which the activity that runs remembers. Nothing while another one is open. */
export function openRound(context: CommandContext, fields: RoundFields): RoundId | undefined {
  const { editor, messages } = context
  const { map } = editor.store.getState()
  if (openRoundOf(map)) return undefined
  const round = createRound({ ...fields, order: orderAtEnd(roundsOf(map)), date: today() })
  const running = runningActivity(context)
  editor.transact({ verb: 'add', name: fields.title || messages.workshop.vote }, (draft) => {
    draft.map.round[round.id] = round
    if (running?.activity.votesOn.length)
      draft.map.activity[running.activity.id]!.roundId = round.id
  })
  announce(context, messages.workshop.opened(fields.dots))
  return round.id
}

/** Changes what a round asks, or how many dots there are; typing merges. */
export function editRound(
  context: CommandContext,
  id: RoundId,
  fields: Partial<RoundFields>,
): void {
  const { editor } = context
  const { map } = editor.store.getState()
  const round = map.round[id]
  if (!round) return
  editor.transact(
    { verb: 'edit', name: fields.title || roundTitle(map, round, context) },
    (draft) => void Object.assign(draft.map.round[id]!, fields),
    { mergeKey: `round:${id}:${Object.keys(fields).join()}` },
  )
}

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

/** Opens a closed round again, for those who have not given their dots. Nothing while one is open. */
export function reopenRound(context: CommandContext, id: RoundId): void {
  const { map } = context.editor.store.getState()
  const round = map.round[id]
  if (!round?.isClosed || openRoundOf(map)) return
  context.editor.transact({ verb: 'reopen', name: roundTitle(map, round, context) }, (draft) => {
    draft.map.round[id]!.isClosed = false
  })
}

/** Removes a round with its dots. */
export function deleteRound(context: CommandContext, id: RoundId): void {
  const { editor, session, messages } = context
  const { map } = editor.store.getState()
  const round = map.round[id]
  if (!round) return
  const name = roundTitle(map, round, context)
  editor.transact({ verb: 'remove', name }, (draft) => removeRound(draft.map, id))
  if (session.getState().voting === id) session.setState({ voting: null })
  announce(context, messages.announce.removed(name))
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
