import { ordersAt } from '@/model/order'
import { lanesOf, stagesOf } from '@/model/outline'
import { announce, type CommandContext } from './context'
import { titleOf } from './places'

/** Moves a stage or a lane among its like; `index` counts without the moved one. */
export function reorder(
  { editor, messages }: CommandContext,
  kind: 'stage' | 'lane',
  id: string,
  index: number,
): void {
  const { map } = editor.store.getState()
  const siblings = kind === 'stage' ? stagesOf(map) : lanesOf(map)
  const others = siblings.filter((sibling) => sibling.id !== id)
  if (siblings.findIndex((sibling) => sibling.id === id) === index) return
  if (others.length === siblings.length) return
  const [order] = ordersAt(others, index)
  editor.transact({ verb: 'reorder', name: titleOf(map, id, messages) }, (draft) => {
    draft.map[kind][id]!.order = order!
  })
}

/**
 * Moves a stage or a lane one place on or back, and says where it is now. Lanes that are not shown
 * are passed along with the next that is, or nothing would be seen to move.
 */
export function reorderBy(
  context: CommandContext,
  kind: 'stage' | 'lane',
  id: string,
  by: 1 | -1,
): void {
  const { editor, session, messages } = context
  const { map } = editor.store.getState()
  const hidden: ReadonlySet<string> = session.getState().hiddenLanes
  const siblings = kind === 'stage' ? stagesOf(map) : lanesOf(map)
  let index = siblings.findIndex((sibling) => sibling.id === id) + by
  while (hidden.has(siblings[index]?.id ?? '')) index += by
  const passed = siblings[index]
  if (!passed) return
  reorder(context, kind, id, index)
  const place = titleOf(map, passed.id, messages)
  announce(context, messages.announce.moved(titleOf(map, id, messages), place))
}
