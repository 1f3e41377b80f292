import type { AnswerScale } from '@/kpi/definition'
import type { Kpi } from '@/kpi/kpi'
import { misfitOf } from '@/kpi/scale'

/** How many gave each number. */
export type Distribution = ReadonlyMap<number, number>

/** The scales on which people are asked how it was. Means of several questions lie between marks. */
const SCALES: readonly AnswerScale[] = [
  { id: '-2-2', from: -2, to: 2, whole: false },
  { id: '1-5', from: 1, to: 5, whole: false },
  { id: '1-7', from: 1, to: 7, whole: false },
  { id: '1-10', from: 1, to: 10, whole: false },
  { id: '0-10', from: 0, to: 10, whole: false },
]

/** A wider scale must take in this share more of the answers: fewer are slips of somebody's pen. */
const WORTH_WIDENING = 0.01

/** The scales on which a question can have been asked: those of its KPI where it has one. */
export function scalesFor(kpi: Kpi | undefined): readonly AnswerScale[] {
  return kpi ? kpi.scales : SCALES
}

/** The share of answers that lie on a scale, 0…1. */
export function shareOn(answers: Distribution, scale: AnswerScale): number {
  let [on, all] = [0, 0]
  for (const [answer, count] of answers) {
    all += count
    if (!misfitOf(answer, scale)) on += count
  }
  return all === 0 ? 0 : on / all
}

/**
 * The scale that answers were most likely given on: the narrowest that takes in nearly all that any
 * does. A 0 beside answers over 5 is no slip, and means 0–10. `scales` must not be empty.
 */
export function likeliestScale(answers: Distribution, scales: readonly AnswerScale[]): AnswerScale {
  const byWidth = [...scales].sort((a, b) => a.to - a.from - (b.to - b.from))
  const fromZero = byWidth.find(({ from, to }) => from === 0 && to === 10)
  if (fromZero && answers.has(0) && shareOn(answers, { ...fromZero, from: 6 }) > WORTH_WIDENING)
    return fromZero
  // From −2 to 2 lies a part of the others, too: what never goes below 0 is none of it.
  const possible = byWidth.filter(({ from }) => from >= 0 || [...answers.keys()].some((a) => a < 0))
  const [first, ...wider] = possible.length > 0 ? possible : byWidth
  let best = { scale: first!, share: shareOn(answers, first!) }
  for (const scale of wider) {
    const share = shareOn(answers, scale)
    if (share > best.share + WORTH_WIDENING) best = { scale, share }
  }
  return best.scale
}
