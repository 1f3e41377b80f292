/** The emotion scale: −2 frustrated, −1 annoyed, 0 neutral, +1 pleased, +2 delighted. */
export const LOWEST_SCORE = -2
export const HIGHEST_SCORE = 2
export const SCORE_STEP = 0.5

/**
 * Scores by whom they belong to: a persona's id, or `everyone` while a map has no persona.
 * −2…2 in halves.
 */
export type Scores = Readonly<Record<string, number>>

/** The key of a score that was given before the map had a persona. */
export const EVERYONE = 'everyone'

/** The nearest score on the scale: halves, within −2…2, never −0. */
export function toScore(value: number): number {
  const halves = Math.round(value / SCORE_STEP) * SCORE_STEP
  return Math.min(HIGHEST_SCORE, Math.max(LOWEST_SCORE, halves)) + 0
}

/** The mean of scores, at full precision; nothing where there is none, which is not the same as 0. */
export function mean(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Which of the five faces stands for a score: −2…2 in whole numbers, halves rounding away from 0. */
export function faceOf(score: number): -2 | -1 | 0 | 1 | 2 {
  const whole = Math.sign(score) * Math.round(Math.abs(score))
  return (Math.min(2, Math.max(-2, whole)) + 0) as -2 | -1 | 0 | 1 | 2
}

/** Whether a number is a score: −2…2 in halves. */
export function isScore(value: number): boolean {
  return value >= LOWEST_SCORE && value <= HIGHEST_SCORE && Number.isInteger(value / SCORE_STEP)
}
