import { ordersAt } from '@/model/order'
import { viewsOf } from '@/model/outline'
import { createView, type View } from '@/model/records/view'
import type { StoryPart } from '@/story/story'
import type { CommandContext } from './context'

type Told = Pick<View, 'isTold' | 'notes'>

/**
 * Sets whether a part of the story is told, or what the speaker says. A part that nothing was set
 * for gets its record then, in its place among those that have one. `name` is what the part is
 * called, for the history.
 */
export function setStoryPart(
  { editor }: CommandContext,
  story: readonly StoryPart[],
  { key, part, subjectId, view }: StoryPart,
  name: string,
  fields: Partial<Told>,
): void {
  const options = fields.notes === undefined ? {} : { mergeKey: `story:${key}` }
  if (view) {
    editor.transact(
      { verb: 'edit', name },
      ({ map }) => void Object.assign(map.view[view.id]!, fields),
      options,
    )
    return
  }
  const at = story.findIndex((other) => other.key === key)
  const before = story.slice(0, at).findLast((other) => other.view)?.view
  const views = viewsOf(editor.store.getState().map)
  const [order] = ordersAt(views, before ? views.indexOf(before) + 1 : 0)
  const made = createView({ order: order!, part, subjectId, isTold: true, ...fields })
  editor.transact(
    { verb: 'edit', name },
    ({ map }) => {
      map.view[made.id] = made
    },
    options,
  )
}

/**
 * Tells a part of the story at another place; `index` counts without it. From then on every part
 * has its own place, kept in its record.
 */
export function moveStoryPart(
  { editor }: CommandContext,
  story: readonly StoryPart[],
  key: string,
  index: number,
  name: string,
): void {
  const from = story.findIndex((part) => part.key === key)
  const moved = story[from]
  if (!moved || from === index || index < 0 || index >= story.length) return
  const others = story.filter((part) => part.key !== key)
  const wanted = [...others.slice(0, index), moved, ...others.slice(index)]
  const orders = ordersAt([], 0, wanted.length)
  editor.transact({ verb: 'reorder', name }, ({ map }) => {
    for (const [at, { part, subjectId, view, isTold, notes }] of wanted.entries()) {
      const order = orders[at]!
      if (view) map.view[view.id]!.order = order
      else {
        const made = createView({ order, part, subjectId, isTold, notes })
        map.view[made.id] = made
      }
    }
  })
}
