import type { MapDocument } from '@/model/document'
import { feelingsOfEach } from './feelings'
import { cardsOfType } from './reading'
import type { PersonaGap, PersonaScore } from './types'

/** Where the personas of a map differ, the widest gap first; the first in reading order of several. */
export function personaGapsOf(map: MapDocument): PersonaGap[] {
  const feelings = feelingsOfEach(map)
  const gaps = cardsOfType(map, 'touchpoint').flatMap(({ id }): PersonaGap[] => {
    let highest: PersonaScore | undefined
    let lowest: PersonaScore | undefined
    for (const [personaId, felt] of feelings) {
      const score = felt.get(id)
      if (score === undefined) continue
      if (!highest || score > highest.score) highest = { personaId, score }
      if (!lowest || score < lowest.score) lowest = { personaId, score }
    }
    if (!highest || !lowest || highest.score === lowest.score) return []
    return [{ cardId: id, gap: highest.score - lowest.score, highest, lowest }]
  })
  return gaps.sort((a, b) => b.gap - a.gap)
}
