import type { HomeId } from '@/model/records/card'
import type { LaneId } from '@/model/records/lane'
import type { StageId } from '@/model/records/stage'
import type { StepId } from '@/model/records/step'

/** Where the line of quick entry stands: a cell, or a step that comes only with its first card. */
export type EntryPlace = {
  readonly stageId: StageId
  /** Null on a map that has no lane to type into: one comes with the card. */
  readonly laneId: LaneId | null
  /** The column; null where the next card makes a step of its own. */
  readonly homeId: HomeId | null
  /** The step that such a new step follows; null for the first of its stage. */
  readonly after: StepId | null
}

/** The open line of quick entry. */
export type Entry = {
  /** Null on a map without a stage. */
  readonly place: EntryPlace | null
  /** What is typed next is the title of a new stage, which follows that of the place. */
  readonly naming: boolean
}
