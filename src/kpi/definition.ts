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

/** One raw figure that a formula takes in. */
export type KpiInput = {
  /** Stands in files as the key of a measurement's `inputs`: never renamed. */
  readonly id: string
  readonly name: Words
  readonly unit: KpiUnit
  /** The least and the greatest that it can be, both included. */
  readonly bounds: readonly [min: number, max: number]
  /** Whether it counts things, which have no halves. */
  readonly whole: boolean
  /** Where it is not given, it counts as 0. */
  readonly optional?: boolean
}

/** A scale on which people are asked. */
export type AnswerScale = {
  /** Stands in files as a measurement's `variant`: never renamed. Plain hyphen: '1-7'. */
  readonly id: string
  /** The least and the greatest answer, both included; infinite where there is no end. */
  readonly from: number
  readonly to: number
  /** Whether only whole answers can be given. */
  readonly whole: boolean
  /** Which answers count for what, where it is not their mean: 'Satisfied: 4–5'. */
  readonly counted?: Words
}

/** Why figures give no value. `input` and `other` are ids of inputs. */
export type InputRefusal = {
  /** The figure that is refused; empty where the result lies outside the KPI's bounds. */
  readonly input: string
  /** `moreThan`: a part is greater than its whole, which is `other`. */
  readonly reason: 'outOfRange' | 'notWhole' | 'moreThan'
  /** The ends of the range, where the reason is `outOfRange`; either may be infinite. */
  readonly low?: number
  readonly high?: number
  readonly other?: string
}

/** How the value of a KPI comes about: from figures, from answers, either, or neither. */
export type Computation = {
  /** What the formula takes in. Empty: there is none, the value is entered as it is. */
  readonly inputs: readonly KpiInput[]
  /** The scales on which it is asked, the usual one first. Empty: raw answers make no sense. */
  readonly scales: readonly AnswerScale[]
  /** One short line, for people. */
  readonly formula: Words
  /**
   * The value of the figures in the order of the inputs, NaN for one that is missing. What is no
   * finite number is no value.
   */
  readonly ofFigures?: (...figures: number[]) => number
  /** Refuses figures that cannot be true together, such as more satisfied people than asked. */
  readonly refused?: (...figures: number[]) => InputRefusal | undefined | false
  /** What one answer counts for; the value is the mean of these. The answer itself where absent. */
  readonly points?: (answer: number, scale: AnswerScale) => number
  /** The mean of the points is divided by this, last of all, so that points stay whole. */
  readonly pointsPer?: number
}

/** What a measurement needs to be computed, shown and judged, whoever defined the KPI. */
export type Kpi = Computation & {
  /** Stands in files as a measurement's `definitionId`: never renamed. */
  readonly id: string
  readonly name: Words
  /** As it stands on a card: an acronym where the trade has one, two or three words otherwise. */
  readonly short: Words
  readonly unit: KpiUnit
  readonly better: Better
  /** The norm of the trade, which a value is held against where the team has set no target. */
  readonly threshold?: number
  /** The least and the greatest value that make sense, both included. */
  readonly bounds?: readonly [min: number, max: number]
  /** Digits after the point that are shown, at most. */
  readonly decimals: number
}

/** One KPI of the catalogue. */
export type KpiDefinition = Kpi & {
  readonly family: KpiFamily
  readonly watches: readonly Watch[]
  /** The channels for which it is usual. Empty: it tells about the whole relationship. */
  readonly channelFamilies: readonly ChannelFamily[]
}
