/**
 * How often a test does what it does: few times with `npm test`, many with `npm run test:faults`,
 * which sets the variable (see scripts/faults.mjs for their names).
 */
export function times(variable: string, short: number): number {
  return Number(process.env[variable] ?? short)
}

/** The numbers from 1 on, each the seed of a test of its own. */
export function seeds(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1)
}

/** A number from 0 to 1 that a seed always gives again (mulberry32). */
export function random(seed: number): number {
  let t = (seed * 0x6d2b79f5) | 0
  t = Math.imul(t ^ (t >>> 15), t | 1)
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
}
