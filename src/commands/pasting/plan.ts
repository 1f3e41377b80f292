import { cellAt } from '@/editor/navigation'
import type { MapDocument } from '@/model/document'
import { stepsOf } from '@/model/outline'
import type { CardType, HomeId } from '@/model/records/card'
import { cardTypeOf, type Lane, type LaneId } from '@/model/records/lane'
import type { StageId } from '@/model/records/stage'
import { laneForType, lastHome, stageIdOf } from '../places'

/** What a paste is going to make: a table of cards, with what has to be there for them. */
export type PastePlan = {
  /** New stages, which come after the present one. */
  readonly stages: readonly string[]
  readonly columns: readonly PlannedColumn[]
  readonly rows: readonly PlannedRow[]
  /** In order: of two in one cell the later is below. */
  readonly cards: readonly PlannedCard[]
  /** Texts that have no place on the board. */
  readonly leftOut: readonly string[]
  /** Lanes by the names that they were given, whose rows are left out: they show what cards carry. */
  readonly carried: readonly string[]
}

export type PlannedColumn =
  | { readonly to: 'step'; readonly homeId: HomeId }
  /** New steps of a stage that is there, before its `index`-th; in the order of the columns. */
  | { readonly to: 'newStep'; readonly stageId: StageId; readonly index: number }
  /** A step of a new stage, by its place among them. */
  | { readonly to: 'newStage'; readonly stage: number }

/** A lane that is there, or a new one. */
export type PlannedRow = { readonly lane: Lane; readonly isNew: boolean }

export type PlannedCard = {
  readonly column: number
  readonly row: number
  readonly title: string
  readonly score?: number
}

/** Where a paste begins. */
export type Here = {
  readonly stageId: StageId | undefined
  /** The step with the keyboard, else the last of its stage. */
  readonly stepAt: number
  /** The lane with the keyboard, where it holds cards. */
  readonly laneId: LaneId | undefined
}

/** Where the keyboard stands: a step and a lane; the map's end where it stands nowhere. */
export function hereOf(map: MapDocument, focus: string | null): Here {
  const cell = focus ? cellAt(map, focus) : undefined
  const home = cell?.homeId ?? (focus && map.stage[focus] ? (focus as StageId) : lastHome(map))
  if (!home) return { stageId: undefined, stepAt: -1, laneId: undefined }
  const stageId = stageIdOf(map, home)
  const steps = stepsOf(map, stageId)
  const at = steps.findIndex(({ id }) => id === home)
  const laneId = cell && cardTypeOf(cell.lane.type) ? cell.lane.id : undefined
  return { stageId, stepAt: at < 0 ? steps.length - 1 : at, laneId }
}

/** The rows of a plan while it is made, each lane once. */
export function createRows(map: MapDocument) {
  const rows: PlannedRow[] = []
  const rowOf = (lane: Lane): number => {
    const known = rows.findIndex((row) => row.lane.id === lane.id)
    return known >= 0 ? known : rows.push({ lane, isNew: !map.lane[lane.id] }) - 1
  }
  const made = new Map<CardType, Lane>()
  /** The row for cards of a type: of the first lane for it, or of a new one. */
  const rowFor = (type: CardType): number => {
    const lane = made.get(type) ?? laneForType(map, type)
    made.set(type, lane)
    return rowOf(lane)
  }
  return { rows, rowOf, rowFor }
}
