import { HIGHEST_SCORE, LOWEST_SCORE } from '@/model/score'
import type { AnswerScale } from './definition'
import { statisticsOf, type Tally } from './tally'

/**
 * Answers on a scale as an emotion, −2…2 in a straight line from the least answer to the greatest:
 * the mean and the spread (standard deviation of the population) at full precision, and how many
 * answered. Nothing without answers, where any lies outside the scale, and where that has no ends.
 */
export function emotionOf(
  tally: Tally,
  { from, to }: Pick<AnswerScale, 'from' | 'to'>,
): { readonly mean: number; readonly n: number; readonly spread: number } | undefined {
  const answers = statisticsOf(tally)
  if (!answers || !Number.isFinite(to - from) || to <= from) return undefined
  if (Object.keys(tally).some((answer) => !(+answer >= from && +answer <= to))) return undefined
  const { n, mean, spread } = answers
  const width = HIGHEST_SCORE - LOWEST_SCORE
  const onLine = (width * (mean - from)) / (to - from) + LOWEST_SCORE
  return {
    mean: Math.min(HIGHEST_SCORE, Math.max(LOWEST_SCORE, onLine)),
    n,
    spread: (width * spread) / (to - from),
  }
}
