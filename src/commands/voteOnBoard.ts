import { select } from '@/editor/session'
import type { RoundId } from '@/model/records/round'
import { candidatesOf } from '@/model/votes'
import type { CommandContext } from './context'
import { onBoard } from './onBoard'

/**
 * Clicks on cards give dots in a round from now on, and the keyboard stands on the first card that
 * takes one: of those shown, as one reads the map.
 */
export function voteOnBoard(context: CommandContext, id: RoundId): void {
  const { editor, session } = context
  const { map } = editor.store.getState()
  const round = map.round[id]
  if (!round) return
  const { hiddenLanes } = session.getState()
  const first = candidatesOf(map, round).find(({ laneId }) => !hiddenLanes.has(laneId))
  session.setState({ voting: id })
  select(session, first ? [first.id] : [])
  onBoard(context, () => {})
}
