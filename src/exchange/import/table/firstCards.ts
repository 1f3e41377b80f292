import type { MapPlan, StagePlan } from '../plan'

/**
 * The beginning of a plan with about so many cards, whole steps at a time: what a preview shows of a
 * large table, so that it stays quick.
 */
export function firstCards(plan: MapPlan, most: number): MapPlan {
  let left = most
  const stages: StagePlan[] = []
  for (const stage of plan.stages) {
    if (left <= 0) break
    const cards = (stage.cards ?? []).slice(0, left)
    left -= cards.length
    const steps: StagePlan['steps'][number][] = []
    for (const step of stage.steps) {
      if (left <= 0) break
      steps.push({ ...step, cards: step.cards.slice(0, most) })
      // A step without cards takes room as well.
      left -= Math.max(1, step.cards.length)
    }
    stages.push({ ...stage, cards, steps })
    left -= stage.steps.length === 0 ? 1 : 0
  }
  return { ...plan, stages }
}
