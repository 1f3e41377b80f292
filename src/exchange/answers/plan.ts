import type { CardId } from '@/model/records/card'
import type { PersonaId } from '@/model/records/persona'
import type { StageId } from '@/model/records/stage'
import type { DayOrder } from './days'
import type { QuestionUse } from './questions'
import type { Shape } from './shape'
import type { Table } from './table'

/** Where a touchpoint's answers go: to one of the map, to a stage, or to a new one in a stage. */
export type Destination = CardId | StageId | NewDestination
export type NewDestination = `new:${StageId}`

/** All that has been decided about a file, and all that it takes to work out what comes of it. */
export type Plan = {
  readonly table: Table
  readonly shape: Shape
  readonly order: DayOrder
  /** The day of all answers where no column has dates: `YYYY-MM-DD`, or empty. */
  readonly day: string
  /** By the key of the question. */
  readonly uses: ReadonlyMap<string, QuestionUse>
  /** By the key of the name; a name that is not among them is left out. */
  readonly destinations: ReadonlyMap<string, Destination>
  /** By the key of the name; a name that is not among them is anybody. */
  readonly personas: ReadonlyMap<string, PersonaId>
  /** Our channels, by the key of the name; any other name stays as it is. */
  readonly channels: ReadonlyMap<string, string>
  /** One value of all answers, or one a month. */
  readonly trend: 'one' | 'months'
  /** Whether KPIs are also given for each persona and each channel. Emotions always are by persona. */
  readonly breakdown: boolean
}

/** The destination that makes a new touchpoint at the end of a stage. */
export function newIn(stageId: StageId): NewDestination {
  return `new:${stageId}`
}

/** The stage that a destination makes a new touchpoint in; nothing where it makes none. */
export function stageOfNew(destination: Destination): StageId | undefined {
  return destination.startsWith('new:') ? (destination.slice(4) as StageId) : undefined
}

/** Whether a destination is a stage as a whole, which has KPIs but no measured emotion. */
export function isStage(destination: Destination): destination is StageId {
  return destination.startsWith('stage_')
}
