import type { CardPlan, LanePlan, MapPlan } from '../plan'
import type { Finding, RowCounts } from './findings'

/** What a table becomes, before it has ids. */
export type TablePlan = {
  readonly plan: MapPlan
  readonly findings: readonly Finding[]
  readonly counts: RowCounts
}

/** The names that were met, each with its place in the plan. */
export function gatherPersonas() {
  const places = new Map<string, number>()
  return {
    /** The place of a persona; `all` where nobody is named. */
    placeOf(name: string | null): number | 'all' {
      if (name === null) return 'all'
      const known = places.get(name) ?? places.size
      places.set(name, known)
      return known
    },
    all: () => [...places.keys()].map((name) => ({ name })),
  }
}

/**
 * The lanes that were met, each with its place in the plan. Touchpoints and emotions are always among
 * them; where the table has no line of emotions (`hasEmotion`), they come under the touchpoints.
 */
export function gatherLanes(hasEmotion: boolean) {
  const lanes: LanePlan[] = []
  const places = new Map<string, number>()
  const placeOf = (type: LanePlan['type'], title = '', number?: number): number => {
    const key = JSON.stringify([type, title, number])
    const known = places.get(key)
    if (known !== undefined) return known
    const place = lanes.push({ type, title }) - 1
    places.set(key, place)
    if (type === 'touchpoint' && !hasEmotion) placeOf('emotion')
    return place
  }
  return {
    /** Lanes of one name are told apart by a number, where the table numbers them. */
    placeOf,
    all(): readonly LanePlan[] {
      for (const type of ['touchpoint', 'emotion'] as const)
        if (!lanes.some((lane) => lane.type === type)) placeOf(type)
      return lanes
    },
  }
}

/** How many cards a plan has. */
export function cardCount({ stages }: Pick<MapPlan, 'stages'>): number {
  return cardsOf({ stages }).length
}

/** All cards of a plan. */
export function cardsOf({ stages }: Pick<MapPlan, 'stages'>): CardPlan[] {
  return stages.flatMap(({ steps, cards = [] }) => [
    ...cards,
    ...steps.flatMap((step) => step.cards),
  ])
}
