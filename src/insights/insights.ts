import type { LibraryDocument, MapDocument } from '@/model/document'
import { breaksOf } from './breaks'
import { channelInsightsOf } from './channels'
import { checkMap } from './checker'
import { curvesOf } from './curve'
import { familyInsightsOf } from './families'
import { kpisOf } from './kpis'
import { opportunityInsightsOf } from './opportunities'
import { painInsightsOf } from './pains'
import { personaGapsOf } from './personaGaps'
import { pillarInsightsOf } from './pillars'
import { stageInsightsOf } from './stages'
import type { Insights } from './types'

/**
 * All that a map tells by itself on a day (`YYYY-MM-DD`). The same object until the map, the library
 * or the day is another.
 */
export function insightsOf(map: MapDocument, library: LibraryDocument, today: string): Insights {
  const known = remembered.get(map)
  if (known?.library === library && known.today === today) return known.insights
  const insights = compute(map, library, today)
  remembered.set(map, { library, today, insights })
  return insights
}

type Remembered = {
  readonly library: LibraryDocument
  readonly today: string
  readonly insights: Insights
}

const remembered = new WeakMap<MapDocument, Remembered>()

function compute(map: MapDocument, library: LibraryDocument, today: string): Insights {
  const kpis = kpisOf(map, library)
  const pains = painInsightsOf(map, library)
  return {
    curves: curvesOf(map),
    personaGaps: personaGapsOf(map),
    stages: stageInsightsOf(map, kpis, pains),
    families: familyInsightsOf(map),
    channels: channelInsightsOf(map),
    breaks: breaksOf(map),
    pains,
    opportunities: opportunityInsightsOf(map, library, today),
    pillars: pillarInsightsOf(map),
    kpis,
    ...checkMap(map, library, today),
  }
}
