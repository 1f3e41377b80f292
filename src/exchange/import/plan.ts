import type { Card, CardType } from '@/model/records/card'
import type { LaneType } from '@/model/records/lane'

/** A map as a text, a diagram or a table tells it: in order, without ids. */
export type MapPlan = {
  readonly title: string
  readonly scenario?: string
  /** In the order in which they were met; a card names one by its place here. */
  readonly personas: readonly { readonly name: string; readonly role?: string }[]
  readonly stages: readonly StagePlan[]
  /** Lanes beside the usual ones, or the usual ones under other names, from top to bottom. */
  readonly lanes?: readonly LanePlan[]
}

export type LanePlan = {
  readonly type: LaneType
  /** Empty: called after its type. */
  readonly title: string
}

export type StagePlan = {
  readonly title: string
  readonly steps: readonly StepPlan[]
  /** Cards that belong to the stage as a whole. */
  readonly cards?: readonly CardPlan[]
}

export type StepPlan = {
  readonly title?: string
  readonly cards: readonly CardPlan[]
}

export type CardPlan = {
  readonly type: CardType
  readonly title: string
  /** The place of its lane in `lanes`; else the first lane of its type. */
  readonly lane?: number
  /** Scores −2…2 in halves, by the persona's place; under `all` where the map has none. */
  readonly scores?: ReadonlyMap<number | 'all', number>
  /** Whom it concerns, by place. Empty or left out: everyone. */
  readonly of?: readonly number[]
  readonly fields?: Partial<
    Omit<Card, 'kind' | 'id' | 'type' | 'laneId' | 'homeId' | 'order' | 'title' | 'scores'>
  >
  /** Opportunities: the pain point just before it in the same step is what it answers. */
  readonly answers?: boolean
}
