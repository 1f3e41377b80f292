import type { Card } from '@/model/records/card'
import type { Lane } from '@/model/records/lane'
import type { Series } from '@/model/series'
import type { Point } from './box'

/** How a KPI stands against its target. */
export type Standing = 'met' | 'near' | 'missed'

export type KpiCaption = {
  readonly name: string
  readonly value: string
  readonly standing: Standing | undefined
  /**
   * The values that have a date, 0…1 each way: from the first date to the last, and from the lowest
   * value to the highest. Empty where there are fewer than two.
   */
  readonly trend: readonly Point[]
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
  kpi(series: Series): KpiCaption
  /** How far a score was measured from what is felt: "−1.3". */
  gap(difference: number): string
  untitledMap: string
  untitledStage: string
}
