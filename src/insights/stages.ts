import type { MapDocument } from '@/model/document'
import { stageScore } from '@/model/feelings'
import { stagesOf } from '@/model/outline'
import { shareResearched } from '@/model/research'
import { grouped } from './grouped'
import { readingOf } from './reading'
import type { KpiInsight, PainInsight, StageInsight, StandingCounts } from './types'

/**
 * What each stage tells: how it is felt, how its KPIs stand against their targets, what hurts in it
 * and how well founded it is. Takes the KPIs and the pain points of the map, the latter with the
 * highest priority first.
 */
export function stageInsightsOf(
  map: MapDocument,
  kpis: readonly KpiInsight[],
  pains: readonly PainInsight[],
): StageInsight[] {
  const { ofStage } = readingOf(map)
  const kpisOf = grouped(kpis, ({ stageId }) => stageId)
  const painsOf = grouped(pains, ({ stageId }) => stageId)
  return stagesOf(map).map((stage): StageInsight => {
    const cards = ofStage.get(stage.id) ?? []
    const own = kpisOf.get(stage.id) ?? []
    const worst = painsOf.get(stage.id)?.[0]
    const emotion = stageScore(map, stage)
    const researched = shareResearched(map, cards)
    const idsOf = (type: 'touchpoint' | 'pain') =>
      cards.filter((card) => card.type === type).map(({ id }) => id)
    return {
      stageId: stage.id,
      touchpointIds: idsOf('touchpoint'),
      ...(emotion && { emotion }),
      kpis: own,
      standings: countStandings(own),
      painIds: idsOf('pain'),
      ...(worst?.priority.value !== undefined && { worstPainId: worst.cardId }),
      ...(researched !== undefined && { researched }),
    }
  })
}

function countStandings(kpis: readonly KpiInsight[]): StandingCounts {
  const counts = { met: 0, near: 0, missed: 0, none: 0 }
  for (const { standing } of kpis) counts[standing ?? 'none'] += 1
  return counts
}
