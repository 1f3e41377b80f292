import type { PersonaId } from '@/model/records/persona'
import { EVERYONE, HIGHEST_SCORE, SCORE_STEP, type Scores, toScore } from '@/model/score'

/** The sign that was typed last, so that "−2" typed in one go is −2. */
export type Sign = '+' | '-' | undefined

/** A sign key; the true minus is one as well. */
export function signOf(key: string): Sign {
  if (key === '+' || key === '=') return '+'
  return key === '-' || key === '−' ? '-' : undefined
}

/**
 * The score that a key gives, −2…2: a sign moves it by a half, a digit sets it, below 0 right after
 * a minus. Nothing for other keys, digits off the scale among them.
 */
export function scoreAfter(score: number | undefined, key: string, sign: Sign): number | undefined {
  const typed = signOf(key)
  if (typed) return toScore((score ?? 0) + (typed === '+' ? SCORE_STEP : -SCORE_STEP))
  if (!/^\d$/.test(key) || Number(key) > HIGHEST_SCORE) return undefined
  return Number(key) * (sign === '-' ? -1 : 1) + 0
}

/** Whose score it is that a persona shows, and that Delete takes away; nothing where there is none. */
export function keptUnder(scores: Scores, who: PersonaId | null): PersonaId | null | undefined {
  if (who !== null && scores[who] !== undefined) return who
  return scores[EVERYONE] === undefined ? undefined : null
}
