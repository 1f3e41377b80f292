import type { MapDocument } from '@/model/document'
import { PILLARS } from '@/model/records/pillar'
import { mean } from '@/model/score'
import { cardsOfType } from './reading'
import type { PillarInsight } from './types'

/** How well each pillar of the experience is served over the journey, and what breaks it. */
export function pillarInsightsOf(map: MapDocument): PillarInsight[] {
  const touchpoints = cardsOfType(map, 'touchpoint')
  const pains = cardsOfType(map, 'pain')
  return PILLARS.map((pillar): PillarInsight => {
    const rated = touchpoints.filter(({ pillars }) => pillars[pillar] !== undefined)
    const level = mean(rated.map(({ pillars }) => pillars[pillar]!))
    const broken = pains.filter(({ brokenPillars }) => brokenPillars.includes(pillar))
    return {
      pillar,
      ...(level !== undefined && { mean: level }),
      ratedIds: rated.map(({ id }) => id),
      brokenByIds: broken.map(({ id }) => id),
    }
  })
}
