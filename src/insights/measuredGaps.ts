import type { MapDocument } from '@/model/document'
import { personaIdsOf } from '@/model/feelings'
import type { Card, Measured } from '@/model/records/card'
import type { PersonaId } from '@/model/records/persona'
import { EVERYONE } from '@/model/score'
import { feelingsOf } from './feelings'
import { cardsOfType } from './reading'
import type { MeasuredGap } from './types'

/**
 * Where what the team feels and what customers answered lie apart, the widest first; touchpoints
 * that have both, and differ. What counts as measured is what the board shows: the answers of the
 * persona, or those of all personas taken together, each answer counting once; everyone's where
 * none of them was asked.
 */
export function measuredGapsOf(map: MapDocument, who: PersonaId | null): MeasuredGap[] {
  const feelings = feelingsOf(map, who)
  const personas = who === null ? personaIdsOf(map) : [who]
  const gaps = cardsOfType(map, 'touchpoint').flatMap((card): MeasuredGap[] => {
    const felt = feelings.get(card.id)
    const measured = measuredAt(card, personas)
    if (felt === undefined || measured === undefined || felt === measured) return []
    return [{ cardId: card.id, felt, measured, gap: measured - felt }]
  })
  return gaps.sort((a, b) => Math.abs(b.gap) - Math.abs(a.gap))
}

function measuredAt(
  { measured }: Pick<Card, 'measured'>,
  personas: readonly PersonaId[],
): number | undefined {
  if (personas.length === 0) return together(Object.values(measured))
  const own = personas.flatMap((id) => measured[id] ?? [])
  return together(own) ?? measured[EVERYONE]?.mean
}

function together(groups: readonly Measured[]): number | undefined {
  if (groups.length < 2) return groups[0]?.mean
  const n = groups.reduce((sum, group) => sum + group.n, 0)
  return groups.reduce((sum, group) => sum + group.mean * group.n, 0) / n
}
