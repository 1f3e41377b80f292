import type { MapDocument } from '@/model/document'
import { linkedTo } from '@/model/outline'
import type { Card, CardId } from '@/model/records/card'
import type { PersonaId } from '@/model/records/persona'
import { endOf } from './extremes'
import { feelingsOf } from './feelings'
import { grouped } from './grouped'
import { concernedBy } from './personas'
import type { Points } from './points'
import { cardsOfType, readingOf } from './reading'
import { turnsOf } from './turns'
import type { Moment, MomentReason } from './types'

/** From which severity a pain point can cost the customer by itself. */
const SEVERE = 4

/**
 * The moments of truth: the touchpoints where a journey is won or lost. People judge an experience
 * by its most intense moments and by how it ends (the peak–end rule, Kahneman 1993), so these are
 * the peaks and valleys of the curve (see `turnsOf`) and its end; and, whatever the curve says, the
 * touchpoints hit by a pain point of severity 4 or 5 that concerns this persona: in the same step,
 * spanning the same stage, or linked by an arrow.
 */
export function momentsOf(map: MapDocument, who: PersonaId | null, points: Points): Moment[] {
  const reasons = new Map<CardId, MomentReason[]>()
  const add = (id: CardId, reason: MomentReason) =>
    reasons.set(id, [...(reasons.get(id) ?? []), reason])
  for (const { point, kind } of turnsOf(points)) add(point.cardId, kind)
  const end = endOf(points)
  if (end) add(end.cardId, 'end')
  const feelings = feelingsOf(map, who)
  const severe = cardsOfType(map, 'pain').filter((card) => isSevere(map, card, who))
  const atHome = grouped(severe, ({ homeId }) => homeId)
  return readingOf(map).meetings.flatMap(({ homeId, touchpoints }) => {
    const here = (atHome.get(homeId) ?? []).map(({ id }) => id)
    return touchpoints.flatMap((touchpoint): Moment[] => {
      const linked = linkedTo(map, touchpoint.id).filter(
        (card) => card.homeId !== homeId && isSevere(map, card, who),
      )
      const painIds = linked.length === 0 ? here : [...here, ...linked.map(({ id }) => id)]
      const own = reasons.get(touchpoint.id) ?? []
      const all: MomentReason[] = painIds.length > 0 ? [...own, 'pain'] : own
      if (all.length === 0) return []
      return [{ cardId: touchpoint.id, score: feelings.get(touchpoint.id), reasons: all, painIds }]
    })
  })
}

function isSevere(map: MapDocument, card: Card, who: PersonaId | null): boolean {
  if (card.type !== 'pain' || (card.severity ?? 0) < SEVERE) return false
  return who === null || concernedBy(map, card).includes(who)
}
