import type { MapDocument } from '@/model/document'
import { votesOf } from '@/model/votes'
import type { PainInsight } from '../types'
import type { Debrief, RankedPain } from './types'

/**
 * The pain points that somebody voted for, most votes first; of those with as many, the more
 * pressing first, but on the same rank. Where nobody voted, all of them by priority. They are given
 * with the most pressing first.
 */
export function rankPains(
  map: MapDocument,
  insights: readonly PainInsight[],
): Pick<Debrief, 'rankedBy' | 'pains'> {
  const all = insights.map(({ cardId, stageId, priority }) => {
    const votes = votesOf(map, map.card[cardId]!)
    return { cardId, stageId, votes, severity: priority.parts.severity, priority: priority.value }
  })
  const voted = all.filter(({ votes }) => votes > 0).sort((a, b) => b.votes - a.votes)
  return voted.length > 0
    ? { rankedBy: 'votes', pains: ranked(voted, ({ votes }) => votes) }
    : { rankedBy: 'priority', pains: ranked(all, ({ priority }) => priority) }
}

type Unranked = Omit<RankedPain, 'rank'> & { readonly priority: number | undefined }

/** One, two, two, four: whoever is level stands beside each other. */
function ranked(
  pains: readonly Unranked[],
  standingOf: (pain: Unranked) => number | undefined,
): RankedPain[] {
  let rank = 0
  return pains.map((pain, at) => {
    if (at === 0 || standingOf(pain) !== standingOf(pains[at - 1]!)) rank = at + 1
    const { cardId, stageId, votes, severity } = pain
    return { cardId, stageId, rank, votes, severity }
  })
}
