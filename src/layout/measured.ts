import type { Card, Measured } from '@/model/records/card'
import type { PersonaId } from '@/model/records/persona'
import { EVERYONE } from '@/model/score'

/**
 * What answers say about how a card felt to some personas: of their own answers taken together,
 * each counting once; of everyone's where none of them was asked. Nobody in particular (`null`)
 * is all who answered. Nothing without answers.
 */
export function measuredAt(
  { measured }: Pick<Card, 'measured'>,
  who: readonly PersonaId[] | null,
): Measured | undefined {
  if (who === null) return together(Object.values(measured))
  return together(who.flatMap((id) => measured[id] ?? [])) ?? measured[EVERYONE]
}

/** The mean and the spread of several groups of answers as if they had been one. */
function together(groups: readonly Measured[]): Measured | undefined {
  if (groups.length < 2) return groups[0]
  const n = groups.reduce((sum, group) => sum + group.n, 0)
  const mean = groups.reduce((sum, group) => sum + group.mean * group.n, 0) / n
  const squares = groups.reduce((sum, { n, spread, mean: own }) => {
    return sum + n * (spread ** 2 + (own - mean) ** 2)
  }, 0)
  return { mean, n, spread: Math.sqrt(squares / n) }
}
