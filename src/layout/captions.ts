import type { Card } from '@/model/records/card'
import type { Lane } from '@/model/records/lane'
import type { Measurement } from '@/model/records/measurement'

/** How a KPI stands against its target. */
export type Standing = 'met' | 'near' | 'missed'

export type KpiCaption = {
  readonly name: string
  readonly value: string
  readonly standing: Standing | undefined
  /** Which way the value must go to be better. */
  readonly better: 'up' | 'down'
}

/**
 * The words that the board shows beside what people typed, in one language. Layout only needs to
 * know how long they are; whoever draws supplies them.
 */
export type Captions = {
  lane(lane: Lane): string
  channels(card: Card): string
  rating(card: Card): string
  quote(title: string): string
  kpi(measurement: Measurement): KpiCaption
  untitledMap: string
  untitledStage: string
}
