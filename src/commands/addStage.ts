import { startEditing } from '@/editor/session'
import { ordersAt } from '@/model/order'
import { stagesOf } from '@/model/outline'
import { COLOURS } from '@/model/records/fields'
import { createStage, type StageId } from '@/model/records/stage'
import { announce, type CommandContext } from './context'

/** Adds a stage, at the end or at a place among the others, and opens its title for typing. */
export function addStage(context: CommandContext, index?: number): StageId {
  const { editor, session, messages } = context
  const stages = stagesOf(editor.store.getState().map)
  const [order] = ordersAt(stages, index ?? stages.length)
  const colour = COLOURS[stages.length % COLOURS.length]!
  const stage = createStage({ order: order!, colour })
  editor.transact(
    { verb: 'add', name: messages.board.untitledStage },
    ({ map }) => {
      map.stage[stage.id] = stage
    },
    { mergeKey: `title:${stage.id}` },
  )
  startEditing(session, stage.id, true)
  announce(context, messages.announce.added(messages.board.untitledStage))
  return stage.id
}
