/** A length to a hundredth of a px: finer is seen by nobody, and makes paths long. */
export function hundredths(value: number): number {
  return Math.round(value * 100) / 100
}
