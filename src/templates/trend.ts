import type { ValueOutline } from './outline'

/** Values of the last months, the latest last. */
export function trend(...values: number[]): ValueOutline[] {
  return values.map((value, index) => ({ monthsAgo: values.length - index, value }))
}
