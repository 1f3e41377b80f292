import * as z from 'zod/mini'
import { createId } from '../ids'
import { id, level, order, scores, text } from './fields'

export const CARD_TYPES = [
  'touchpoint',
  'action',
  'thought',
  'pain',
  'opportunity',
  'text',
  'image',
] as const
export type CardType = (typeof CARD_TYPES)[number]

/** What lies in a cell: the crossing of a lane with a step, or with a whole stage. */
export const cardSchema = z.object({
  kind: z.literal('card'),
  id: id('card'),
  type: z.enum(CARD_TYPES),
  laneId: id('lane'),
  /** The step that the card belongs to; or the stage, and it is then drawn as wide as the stage. */
  homeId: z.union([id('step'), id('stage')]),
  order,
  title: text,
  notes: text,
  channels: z.array(text),
  scores,
  /** Whom it concerns. Empty: everyone. */
  personaIds: z.array(id('persona')),
  /** Pain points: how badly it hurts, 1–5; not rated yet where null. */
  severity: z.nullable(level),
  votes: z.number().check(z.int(), z.minimum(0)),
  /** Opportunities: the good it would do and the work it would take, 1–5; null where not rated. */
  impact: z.nullable(level),
  effort: z.nullable(level),
  /** The picture of an image card. */
  assetId: z.nullable(id('asset')),
})
export type Card = z.infer<typeof cardSchema>
export type CardId = Card['id']
export type HomeId = Card['homeId']
export type AssetId = NonNullable<Card['assetId']>

export function createCard(
  fields: Pick<Card, 'type' | 'laneId' | 'homeId' | 'order'> & Partial<Card>,
): Card {
  return {
    kind: 'card',
    id: createId('card'),
    title: '',
    notes: '',
    channels: [],
    scores: {},
    personaIds: [],
    severity: null,
    votes: 0,
    impact: null,
    effort: null,
    assetId: null,
    ...fields,
  }
}
