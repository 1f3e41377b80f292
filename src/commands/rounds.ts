import { today } from '@/model/day'
import { orderAtEnd } from '@/model/order'
import { roundsOf } from '@/model/outline'
import { createRound, type Round, type RoundId } from '@/model/records/round'
import { removeRound } from '@/model/removal'
import { openRoundOf } from '@/model/votes'
import { runningActivity } from './conduct'
import { announce, type CommandContext } from './context'
import { roundTitle } from './workshopTitles'

export type RoundFields = Pick<Round, 'title' | 'types' | 'dots' | 'most' | 'isSecret'>

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

/** Opens a closed round again, for those who have not given their dots. Nothing while one is open. */
export function reopenRound(context: CommandContext, id: RoundId): void {
  const { map } = context.editor.store.getState()
  const round = map.round[id]
  if (!round?.isClosed || openRoundOf(map)) return
  context.editor.transact({ verb: 'reopen', name: roundTitle(map, round, context) }, (draft) => {
    draft.map.round[id]!.isClosed = false
  })
  announce(context, context.messages.workshop.opened(round.dots))
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
