import type { Better } from './definition'

/** How a value stands against what it should be. */
export type Standing = 'met' | 'near' | 'missed'

/** How far from the target is still near, as a share of the target. */
export const NEAR = 0.1

/** Keeps a value that lies exactly on the edge on the good side of binary rounding. */
const ROUNDING = 1e-9

/**
 * How a value stands against its target, or against the threshold of the trade where there is no
 * target. `met`: at the target or on its better side. `near`: on the worse side, by at most a tenth
 * of the target. `missed`: further off. A target of 0 has no tenth, so nothing is near it.
 * Nothing where there is no value, or neither target nor threshold.
 */
export function standingOf(
  value: number | null | undefined,
  target: number | null | undefined,
  better: Better,
  threshold?: number,
): Standing | undefined {
  const aim = target ?? threshold
  if (!isNumber(value) || !isNumber(aim)) return undefined
  const shortfall = better === 'higher' ? aim - value : value - aim
  if (shortfall <= 0) return 'met'
  const margin = Math.abs(aim) * NEAR
  return shortfall <= margin * (1 + ROUNDING) ? 'near' : 'missed'
}

function isNumber(value: number | null | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}
