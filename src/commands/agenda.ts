import { orderAtEnd, ordered, ordersAt } from '@/model/order'
import { activitiesOf, lanesOf } from '@/model/outline'
import { type Activity, type ActivityId, createActivity } from '@/model/records/activity'
import { type Agenda, type AgendaId, createAgenda } from '@/model/records/agenda'
import type { CommandContext } from './context'
import { activityTitle } from './workshopTitles'

/** An activity as an agenda for any map has it: it names the type of a lane, not the lane. */
export type PlannedActivity = Agenda['activities'][number]

export type ActivityFields = Partial<Omit<Activity, 'kind' | 'id' | 'order'>>

/** Lays an agenda out on the map, in the place of the one that is there. `name` is for the history. */
export function layAgenda(
  { editor }: CommandContext,
  name: string,
  plan: readonly PlannedActivity[],
): void {
  const lanes = lanesOf(editor.store.getState().map)
  const activities = ordered(plan, ({ laneType, ...fields }, order) =>
    createActivity({
      ...fields,
      order,
      laneId: lanes.find(({ type }) => type === laneType)?.id ?? null,
    }),
  )
  editor.transact({ verb: 'plan', name }, ({ map }) => {
    for (const id of Object.keys(map.activity)) delete map.activity[id]
    for (const activity of activities) map.activity[activity.id] = activity
  })
}

/** Adds an activity of some minutes at the end. */
export function addActivity({ editor, messages }: CommandContext): ActivityId {
  const activities = activitiesOf(editor.store.getState().map)
  const activity = createActivity({ order: orderAtEnd(activities), minutes: 10 })
  editor.transact(
    { verb: 'add', name: messages.workshop.activity },
    ({ map }) => {
      map.activity[activity.id] = activity
    },
    { mergeKey: `activity:${activity.id}:title` },
  )
  return activity.id
}

/** Changes what an activity is; typing in one field merges into one step. */
export function editActivity(
  context: CommandContext,
  id: ActivityId,
  fields: ActivityFields,
): void {
  const known = context.editor.store.getState().map.activity[id]
  if (!known) return
  const name = fields.title || activityTitle(context, known)
  const key = Object.keys(fields).join()
  context.editor.transact(
    { verb: 'edit', name },
    ({ map }) => void Object.assign(map.activity[id]!, fields),
    { mergeKey: `activity:${id}:${key}` },
  )
}

/** Moves an activity; `index` counts without it. */
export function moveActivity(context: CommandContext, id: ActivityId, index: number): void {
  const { editor } = context
  const activities = activitiesOf(editor.store.getState().map)
  const at = activities.findIndex((activity) => activity.id === id)
  const others = activities.filter((activity) => activity.id !== id)
  if (at < 0 || at === index || index < 0 || index > others.length) return
  const [order] = ordersAt(others, index)
  editor.transact({ verb: 'reorder', name: activityTitle(context, activities[at]!) }, ({ map }) => {
    map.activity[id]!.order = order!
  })
}

/** Takes an activity off the agenda. */
export function removeActivity(context: CommandContext, id: ActivityId): void {
  const known = context.editor.store.getState().map.activity[id]
  if (!known) return
  context.editor.transact({ verb: 'remove', name: activityTitle(context, known) }, ({ map }) => {
    delete map.activity[id]
  })
}

/** Keeps the map's agenda in the library, for other maps. */
export function keepAgenda({ editor }: CommandContext, name: string): AgendaId {
  const { map } = editor.store.getState()
  const activities = activitiesOf(map).map(({ title, notes, minutes, laneId, votesOn }) => ({
    ...{ title, notes, minutes, votesOn: [...votesOn] },
    laneType: (laneId && map.lane[laneId]?.type) ?? null,
  }))
  const agenda = createAgenda({ name, activities })
  editor.transact({ verb: 'add', name }, ({ library }) => {
    library.agenda[agenda.id] = agenda
  })
  return agenda.id
}

/** Calls an agenda of the library otherwise. */
export function renameAgenda({ editor }: CommandContext, id: AgendaId, name: string): void {
  editor.transact({ verb: 'edit', name }, ({ library }) => {
    if (library.agenda[id]) library.agenda[id].name = name
  })
}

/** Takes an agenda out of the library; maps that were given it keep theirs. */
export function removeAgenda({ editor }: CommandContext, id: AgendaId): void {
  const name = editor.store.getState().library.agenda[id]?.name ?? ''
  editor.transact({ verb: 'remove', name }, ({ library }) => {
    delete library.agenda[id]
  })
}
