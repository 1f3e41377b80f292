import type { MapDocument } from '@/model/document'
import { stagesOf } from '@/model/outline'
import { CARD_TYPES, type CardType } from '@/model/records/card'
import { votesOf } from '@/model/votes'
import { cardsOfType, readingOf } from '../reading'
import type { Captured } from './types'

/** How much of each kind a map holds. Since when, a map does not tell: these are all of it. */
export function capturedIn(map: MapDocument): Captured {
  const cards = Object.fromEntries(
    CARD_TYPES.map((type) => [type, cardsOfType(map, type).length]),
  ) as Record<CardType, number>
  return {
    ...cards,
    stage: stagesOf(map).length,
    note: Object.keys(map.note).length,
    vote: readingOf(map).cards.reduce((sum, card) => sum + votesOf(map, card), 0),
  }
}
