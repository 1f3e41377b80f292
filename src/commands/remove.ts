import type { TransactOptions } from '@/editor/editor'
import { neighbour } from '@/editor/navigation'
import { kindOf } from '@/model/ids'
import type { CardId } from '@/model/records/card'
import type { LaneId } from '@/model/records/lane'
import type { StageId } from '@/model/records/stage'
import { removeCards, removeLane, removeStage } from '@/model/removal'
import { announce, type CommandContext } from './context'
import { titleOf } from './places'

/** Removes records with all that hangs on them: a stage with its cards, a card with its links. */
export function removeRecords(
  context: CommandContext,
  ids: readonly string[],
  options?: TransactOptions,
): void {
  const { editor, session, messages } = context
  const { map } = editor.store.getState()
  if (ids.length === 0) return
  const name = titleOf(map, ids[0]!, messages)
  const label = ids.length === 1 ? { name } : { count: ids.length }
  const next = focusAfter(context, ids)
  editor.transact(
    { verb: 'remove', ...label },
    (draft) => {
      removeCards(draft.map, ids.filter((id) => kindOf(id) === 'card') as CardId[])
      for (const id of ids) {
        const kind = kindOf(id)
        if (kind === 'stage') removeStage(draft.map, id as StageId)
        else if (kind === 'lane') removeLane(draft.map, id as LaneId)
        else if (kind === 'note') delete draft.map.note[id]
        else if (kind === 'link') delete draft.map.link[id]
      }
    },
    options,
  )
  // Where no neighbour is left, the session has found the nearest place by itself.
  session.setState({ selection: new Set(), ...(next && { focus: next }) })
  const what = ids.length === 1 ? name : messages.details.several(ids.length)
  if (!options) announce(context, messages.announce.removed(what))
}

/** Removes what is selected. */
export function removeSelection(context: CommandContext): void {
  removeRecords(context, [...context.session.getState().selection])
}

/** Where the keyboard goes from a record that is removed: to a neighbour that is not. */
function focusAfter({ editor, session }: CommandContext, ids: readonly string[]): string | null {
  const { map } = editor.store.getState()
  const { focus, ...state } = session.getState()
  if (!focus || !ids.includes(focus)) return null
  for (const direction of ['left', 'up', 'right', 'down'] as const) {
    const next = neighbour(map, focus, direction, state)
    const gone = ids.includes(next) || ids.some((id) => next.includes(id))
    if (next !== focus && !gone) return next
  }
  return null
}
