import type { ChannelFamily } from '@/model/channels'
import type { AnswerScale, KpiUnit } from './definition'

/** The units, bounds and scales that the catalogue's entries share. */
export const PERCENT: KpiUnit = { kind: 'percent' }
export const COUNT: KpiUnit = { kind: 'count' }
export const CURRENCY: KpiUnit = { kind: 'currency' }
export const RATIO: KpiUnit = { kind: 'ratio' }
export const SECONDS: KpiUnit = { kind: 'duration', in: 'second' }
export const MINUTES: KpiUnit = { kind: 'duration', in: 'minute' }
export const HOURS: KpiUnit = { kind: 'duration', in: 'hour' }
export const OUT_OF_FIVE: KpiUnit = { kind: 'score', from: 1, to: 5, outOf: true }

/** A share of a whole, in percent. */
export const SHARE = [0, 100] as const
/** Anything from nothing upwards. */
export const NOT_NEGATIVE = [0, Number.POSITIVE_INFINITY] as const

/** Nothing is known of its ends. */
export const ANY_NUMBER = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const

export const EVERY_CHANNEL: readonly ChannelFamily[] = ['web', 'digital', 'inbound', 'physical']

/** A scale of whole answers. */
export function scale(from: number, to: number): AnswerScale {
  return { id: `${from}-${to}`, from, to, whole: true }
}

export const ONE_TO_FIVE = scale(1, 5)
export const ONE_TO_SEVEN = scale(1, 7)
export const ONE_TO_TEN = scale(1, 10)
