import type { ChannelFamily } from '@/model/channels'
import type { Words } from './words'

export const KPI_FAMILIES = ['satisfaction', 'digital', 'commercial', 'financial'] as const
/** The usual shelf of a KPI; `digital` is the performance of digital tools. */
export type KpiFamily = (typeof KPI_FAMILIES)[number]

/** What a KPI tells about, across the families. */
export type Watch = 'attraction' | 'communication' | 'retention'

/** Which way a value should go. */
export type Better = 'higher' | 'lower'

/** What a value counts. Values are kept in this very unit: 68 for 68 %, 26 for 26 hours. */
export type KpiUnit =
  /** Hundredths of a whole: 68 is 68 %. */
  | { readonly kind: 'percent' }
  /** Points of an index; `signed` where the scale has two sides of 0, as the NPS has. */
  | { readonly kind: 'points'; readonly signed: boolean }
  /** A mark between two ends; `outOf` where the best mark is shown with it, as in 4.3 / 5. */
  | { readonly kind: 'score'; readonly from: number; readonly to: number; readonly outOf: boolean }
  | { readonly kind: 'duration'; readonly in: 'second' | 'minute' | 'hour' }
  | { readonly kind: 'count' }
  /** Euros. */
  | { readonly kind: 'currency' }
  /** So many of one thing for one of another: pages a visit. */
  | { readonly kind: 'ratio' }
  /** A team's own unit, shown after the value as it was typed; may be empty. */
  | { readonly kind: 'own'; readonly symbol: string }

/** One KPI of the catalogue. */
export type KpiDefinition = {
  /** Stands in files as a measurement's `definitionId`: never renamed. */
  readonly id: string
  readonly name: Words
  /** As it stands on a card: an acronym where the trade has one, two or three words otherwise. */
  readonly short: Words
  readonly family: KpiFamily
  readonly watches: readonly Watch[]
  readonly unit: KpiUnit
  readonly better: Better
  /** The channels for which it is usual. Empty: it tells about the whole relationship. */
  readonly channelFamilies: readonly ChannelFamily[]
  /** The norm of the trade, which a value is held against where the team has set no target. */
  readonly threshold?: number
  /** The least and the greatest value that make sense, both included. */
  readonly bounds?: readonly [min: number, max: number]
  /** Digits after the point that are shown, at most. */
  readonly decimals: number
}
