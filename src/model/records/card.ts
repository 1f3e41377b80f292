import * as z from 'zod/mini'
import { createId } from '../ids'
import { count, id, level, order, scores, text } from './fields'
import { pillar } from './pillar'

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

/** How well founded a card is: somebody's guess, some evidence, or evidence that agrees. */
export const RESEARCH = ['assumption', 'partly', 'researched'] as const
export type Research = (typeof RESEARCH)[number]

/** Where the work on an opportunity stands. */
export const ACTION_STATES = ['idea', 'planned', 'started', 'done', 'dropped'] as const
export type ActionState = (typeof ACTION_STATES)[number]

/** What answers of a survey say about how a touchpoint felt. */
const measuredSchema = z.object({
  /** The mean of the answers on our scale, −2…2, at full precision. */
  mean: z.number().check(z.minimum(-2), z.maximum(2)),
  /** How many answered. */
  n: count,
  /** The standard deviation of the answers, on the same scale; 0 where all agree. */
  spread: z.number().check(z.minimum(0)),
})
export type Measured = z.infer<typeof measuredSchema>

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
  /** What was measured rather than felt by the team, under the keys of `scores`. */
  measured: z.record(text, measuredSchema),
  /** Set by hand; null follows from the evidence. */
  research: z.nullable(z.enum(RESEARCH)),
  /** Touchpoints: how well each pillar of the experience is served, 1–5; without those not rated. */
  pillars: z.partialRecord(pillar, level),
  /** Pain points: the pillars that it breaks. */
  brokenPillars: z.array(pillar),
  /** Whom it concerns. Empty: everyone. */
  personaIds: z.array(id('persona')),
  /** Pain points: how badly it hurts, 1–5; not rated yet where null. */
  severity: z.nullable(level),
  votes: z.number().check(z.int(), z.minimum(0)),
  /** Pain points: the share of customers that it touches, in percent; null where nobody knows. */
  share: z.nullable(z.number().check(z.minimum(0), z.maximum(100))),
  /** Pain points: why it happens. */
  cause: text,
  /** Opportunities: the good it would do and the work it would take, 1–5; null where not rated. */
  impact: z.nullable(level),
  effort: z.nullable(level),
  /** Opportunities: who sees to it, how far it is, and by when: `YYYY-MM-DD`, or empty. */
  owner: text,
  state: z.enum(ACTION_STATES),
  due: text,
  /** The picture of an image card. */
  assetId: z.nullable(id('asset')),
})
export type Card = z.infer<typeof cardSchema>
export type CardId = Card['id']
export type HomeId = Card['homeId']
export type AssetId = NonNullable<Card['assetId']>

/** A new card at a place, empty but for what is told. */
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
    measured: {},
    research: null,
    pillars: {},
    brokenPillars: [],
    personaIds: [],
    severity: null,
    votes: 0,
    share: null,
    cause: '',
    impact: null,
    effort: null,
    owner: '',
    state: 'idea',
    due: '',
    assetId: null,
    ...fields,
  }
}
