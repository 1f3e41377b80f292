import type { ChannelFamily } from '@/model/channels'
import type { KpiUnit } from './definition'

/** The units and bounds that the catalogue's entries share. */
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

export const EVERY_CHANNEL: readonly ChannelFamily[] = ['web', 'digital', 'inbound', 'physical']
