/** A number, and what may follow it: "of how many", or the words of the answer. */
const SCORE = /^([-+−–]?)(\d+(?:[.,]\d+)?|[.,]\d+)(?:\s*\/\s*\d+|\s*[-–—=:.)(]\s*\p{L}.*)?$/u

/**
 * The number that an answer gives: '8', '4,5', '−1', '8/10', '9 - Very likely', "5 (c'est très
 * facile)". Nothing where it gives none.
 */
export function readScore(text: string): number | undefined {
  const [, sign, digits] = SCORE.exec(text) ?? []
  if (digits === undefined) return undefined
  const size = Number(digits.replace(',', '.'))
  // Four hundred digits are digits, but no number that can be kept; and −0 is 0.
  return Number.isFinite(size) ? (sign && sign !== '+' ? -size : size) + 0 : undefined
}
