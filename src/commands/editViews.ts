import { orderAtEnd, ordersAt } from '@/model/order'
import { viewsOf } from '@/model/outline'
import { createView, type View, type ViewId } from '@/model/records/view'
import { announce, type CommandContext } from './context'
import { boardViews, presentLook } from './views'

/** Keeps the present look as a view, after the others. */
export function keepView(context: CommandContext, title: string): ViewId {
  const { editor } = context
  const order = orderAtEnd(viewsOf(editor.store.getState().map))
  const view = createView({ order, title, ...presentLook(context) })
  editor.transact({ verb: 'add', name: title }, ({ map }) => {
    map.view[view.id] = view
  })
  announce(context, context.messages.announce.added(title))
  return view.id
}

/** Makes the present look that of a view. */
export function updateView(context: CommandContext, id: ViewId): void {
  const look = presentLook(context)
  change(context, id, (view) => Object.assign(view, look))
}

/** Gives a view another name. Typing in one go is one step of the history. */
export function renameView(context: CommandContext, id: ViewId, title: string): void {
  change(
    context,
    id,
    (view) => {
      view.title = title
    },
    `view:${id}`,
  )
}

/** Moves a view one place on or back among the named ones. */
export function moveView(context: CommandContext, id: ViewId, by: 1 | -1): void {
  const { editor, messages } = context
  const siblings = boardViews(context)
  const passed = siblings[siblings.findIndex((view) => view.id === id) + by]
  const view = siblings.find((each) => each.id === id)
  if (!passed || !view) return
  // Parts of the story may stand between two views.
  const others = viewsOf(editor.store.getState().map).filter((each) => each.id !== id)
  const [order] = ordersAt(others, others.indexOf(passed) + (by === 1 ? 1 : 0))
  editor.transact({ verb: 'reorder', name: view.title }, ({ map }) => {
    map.view[id]!.order = order!
  })
  announce(context, messages.announce.moved(view.title, passed.title))
}

/** Removes a view. The board stays as it is looked at. */
export function removeView(context: CommandContext, id: ViewId): void {
  const { editor, messages } = context
  const title = editor.store.getState().map.view[id]?.title
  if (title === undefined) return
  editor.transact({ verb: 'remove', name: title }, ({ map }) => {
    delete map.view[id]
  })
  announce(context, messages.announce.removed(title))
}

function change(
  { editor }: CommandContext,
  id: ViewId,
  recipe: (view: View) => void,
  mergeKey?: string,
): void {
  const view = editor.store.getState().map.view[id]
  if (!view) return
  editor.transact(
    { verb: 'edit', name: view.title },
    ({ map }) => recipe(map.view[id] as View),
    mergeKey ? { mergeKey } : {},
  )
}
