import type { MapDocument } from '@/model/document'
import { felt, touchpointsOf } from '@/model/feelings'
import type { Card } from '@/model/records/card'
import type { PersonaId } from '@/model/records/persona'
import type { Stage } from '@/model/records/stage'
import { HIGHEST_SCORE, LOWEST_SCORE } from '@/model/score'

/** Whose journey a diagram tells: the mean of all, one persona's, or everybody's side by side. */
export type Whose = { readonly who: 'mean' | 'all' } | { readonly who: PersonaId }

/** A line of a diagram: a score of Mermaid's scale, 1…5, and who gives it. */
export type Task = {
  readonly card: Card
  readonly score: number
  readonly people: readonly PersonaId[]
  /** Whether anybody gave a score; where nobody did, the face is the neutral one. */
  readonly isScored: boolean
}

const NEUTRAL = 3

/**
 * The lines of a stage. A task of Mermaid has one score for all whom it names, so where personas
 * feel differently about a touchpoint it stands once for each score, one below the other.
 */
export function tasksOf(
  map: MapDocument,
  stage: Stage,
  whose: Whose,
  everybody: readonly PersonaId[],
): Task[] {
  return touchpointsOf(map, stage)
    .filter((card) => concerns(card, whose))
    .flatMap((card) => tasksFor(map, card, whose, everybody))
}

/** Whether a touchpoint is part of a diagram: another persona's own is not part of one's journey. */
export function concerns({ personaIds }: Card, { who }: Whose): boolean {
  return who === 'mean' || who === 'all' || personaIds.length === 0 || personaIds.includes(who)
}

function tasksFor(
  map: MapDocument,
  card: Card,
  { who }: Whose,
  everybody: readonly PersonaId[],
): Task[] {
  if (who === 'mean') return taskOrNeutral(card, felt(map, card.scores, null), [])
  if (who !== 'all') return taskOrNeutral(card, felt(map, card.scores, who), [who])
  if (everybody.length === 0) return taskOrNeutral(card, felt(map, card.scores, null), [])
  const groups = new Map<number, PersonaId[]>()
  for (const id of everybody) {
    const score = felt(map, card.scores, id)
    if (score !== undefined) groups.set(score, [...(groups.get(score) ?? []), id])
  }
  if (groups.size === 0) return taskOrNeutral(card, undefined, [])
  return [...groups].flatMap(([score, people]) => taskOrNeutral(card, score, people))
}

function taskOrNeutral(
  card: Card,
  score: number | undefined,
  people: readonly PersonaId[],
): Task[] {
  if (score === undefined) return [{ card, score: NEUTRAL, people: [], isScored: false }]
  return [{ card, score: toMermaid(score), people, isScored: true }]
}

/** A score of ours, −2…2, on Mermaid's scale of 1…5, to a hundredth. */
function toMermaid(score: number): number {
  const within = Math.min(HIGHEST_SCORE, Math.max(LOWEST_SCORE, score))
  return Math.round((within + NEUTRAL) * 100) / 100
}
