import type { EntryPlace } from '@/editor/entry'
import { cellAt } from '@/editor/navigation'
import type { FocusKey } from '@/editor/session'
import type { MapDocument } from '@/model/document'
import { lanesOf, stagesOf, stepsOf } from '@/model/outline'
import { cardTypeOf, type Lane, type LaneId } from '@/model/records/lane'
import type { Stage, StageId } from '@/model/records/stage'
import { stageIdOf } from '../places'

/** Whether a lane is filled by typing: pictures are not, and some lanes hold no cards. */
export function takesText({ type }: Lane): boolean {
  return cardTypeOf(type) !== undefined && type !== 'image'
}

/**
 * Where the line opens: in the cell where the keyboard stands, else among the touchpoints of the
 * stage there, else of the last. Nothing on a map without a stage.
 */
export function placeAtFocus(map: MapDocument, focus: FocusKey | null): EntryPlace | null {
  const cell = focus ? cellAt(map, focus) : undefined
  if (cell) {
    const laneId = takesText(cell.lane) ? cell.lane.id : firstLane(map)
    return standing(map, { stageId: cell.stageId, homeId: cell.homeId, after: null, laneId })
  }
  const stage = map.stage[focus ?? ''] ?? stagesOf(map).at(-1)
  if (!stage) return null
  const lane = map.lane[focus ?? '']
  const laneId = lane && takesText(lane) ? lane.id : firstLane(map)
  const last = stepsOf(map, stage.id).at(-1)
  return { stageId: stage.id, homeId: last?.id ?? null, after: null, laneId }
}

/**
 * The place as the map is now: what it stood on may be undone, or removed in another window. Then
 * it is the end of the stage, else of the map.
 */
export function standing(map: MapDocument, place: EntryPlace): EntryPlace | null {
  const lane = place.laneId ? map.lane[place.laneId] : undefined
  const laneId = lane ? lane.id : firstLane(map)
  const home = place.homeId && (map.step[place.homeId] ?? map.stage[place.homeId])
  if (home) {
    const stageId = stageIdOf(map, home.id)
    const isColumn = home.kind === 'step' || stepsOf(map, stageId).length > 0
    return { stageId, homeId: isColumn ? home.id : null, after: null, laneId }
  }
  const stage = map.stage[place.stageId] ?? stagesOf(map).at(-1)
  if (!stage) return null
  const after = place.after ? map.step[place.after] : undefined
  if (after?.stageId === stage.id) return { ...place, stageId: stage.id, homeId: null, laneId }
  return newStepIn(map, stage, laneId)
}

/** A new step at the end of a stage. */
function newStepIn(map: MapDocument, stage: Stage, laneId: LaneId | null): EntryPlace {
  const after = stepsOf(map, stage.id).at(-1)?.id ?? null
  return { stageId: stage.id, homeId: null, after, laneId }
}

/** The first step of a stage that has none yet. */
export function firstStepOf(map: MapDocument, stageId: StageId): EntryPlace {
  return { stageId, homeId: null, after: null, laneId: firstLane(map) }
}

/** The lane that a step begins with: touchpoints, else the first to type into. */
export function firstLane(map: MapDocument): LaneId | null {
  const lanes = lanesOf(map).filter(takesText)
  return (lanes.find(({ type }) => type === 'touchpoint') ?? lanes[0])?.id ?? null
}
