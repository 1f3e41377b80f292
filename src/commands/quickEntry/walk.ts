import type { EntryPlace } from '@/editor/entry'
import type { MapDocument } from '@/model/document'
import { lanesOf, stagesOf, stepsOf } from '@/model/outline'
import { firstLane, takesText } from './places'

type Column = Pick<EntryPlace, 'stageId' | 'homeId' | 'after'>

/**
 * The same lane one step on or back, from stage to stage; a stage without steps is one place. Past
 * the last step of the map a new one waits for its first card: whoever types on makes the map
 * longer, and whoever only looks leaves nothing behind.
 */
export function besideStep(map: MapDocument, place: EntryPlace, by: 1 | -1): EntryPlace {
  const columns = columnsOf(map)
  const { stageId, homeId, after } = place
  const at = columns.findIndex((column) => column.stageId === stageId && column.homeId === homeId)
  const first = columns.findIndex((column) => column.stageId === stageId)
  // A new step, and the cards as wide as a stage, lie between two columns.
  const before =
    at >= 0
      ? at - 1
      : homeId === null && after
        ? columns.findIndex((column) => column.homeId === after)
        : first - 1
  const next = columns[by === -1 ? before : at >= 0 ? at + 1 : before + 1]
  if (next) return { ...place, ...next }
  const last = columns.at(-1)
  if (by === -1 || !last || last.homeId === null) return place
  return { ...place, stageId: last.stageId, homeId: null, after: map.step[last.homeId]!.id }
}

/** The next or previous lane that is filled by typing, at the same step; the last leads to the first. */
export function besideLane(map: MapDocument, place: EntryPlace, by: 1 | -1): EntryPlace {
  const lanes = lanesOf(map).filter(
    (lane) => takesText(lane) && (!lane.collapsed || lane.id === place.laneId),
  )
  const at = lanes.findIndex((lane) => lane.id === place.laneId)
  const next = lanes.at((at + by) % Math.max(1, lanes.length))
  return next ? { ...place, laneId: next.id } : place
}

/** A new step behind the present one. It begins with its touchpoint, as steps do. */
export function newStepAfter(map: MapDocument, place: EntryPlace): EntryPlace {
  const { stageId, homeId } = place
  const step = homeId ? (map.step[homeId] ?? stepsOf(map, stageId).at(-1)) : undefined
  const after = homeId ? (step?.id ?? null) : place.after
  return { stageId, homeId: null, after, laneId: firstLane(map) }
}

function columnsOf(map: MapDocument): Column[] {
  return stagesOf(map).flatMap((stage): Column[] => {
    const steps = stepsOf(map, stage.id)
    if (steps.length === 0) return [{ stageId: stage.id, homeId: null, after: null }]
    return steps.map((step) => ({ stageId: stage.id, homeId: step.id, after: null }))
  })
}
