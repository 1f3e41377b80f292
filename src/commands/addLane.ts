import { select } from '@/editor/session'
import { orderAtEnd } from '@/model/order'
import { lanesOf } from '@/model/outline'
import { createLane, type LaneId, type LaneType } from '@/model/records/lane'
import { announce, type CommandContext } from './context'

/** Adds a lane of a type below the others. */
export function addLane(context: CommandContext, type: LaneType): LaneId {
  const { editor, session, messages } = context
  const lane = createLane({ type, order: orderAtEnd(lanesOf(editor.store.getState().map)) })
  const name = messages.laneTypes[type]
  editor.transact({ verb: 'add', name }, ({ map }) => {
    map.lane[lane.id] = lane
  })
  select(session, [lane.id])
  announce(context, messages.announce.added(messages.board.lane(name)))
  return lane.id
}
