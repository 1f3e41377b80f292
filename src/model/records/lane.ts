import * as z from 'zod/mini'
import { createId } from '../ids'
import type { CardType } from './card'
import { id, order, text } from './fields'

export const LANE_TYPES = [
  'touchpoint',
  'emotion',
  'thought',
  'pain',
  'opportunity',
  'kpi',
  'action',
  'channel',
  'text',
  'image',
] as const
export type LaneType = (typeof LANE_TYPES)[number]

/** The lanes of a new map, from top to bottom. */
export const DEFAULT_LANES: readonly LaneType[] = [
  'touchpoint',
  'emotion',
  'thought',
  'pain',
  'opportunity',
  'kpi',
]

/** Which curves an emotion lane shows: what the team feels, what was measured, or both. */
export const LANE_CURVES = ['felt', 'measured', 'both'] as const
export type LaneCurves = (typeof LANE_CURVES)[number]

/** A row of the map, through all stages. */
export const laneSchema = z.object({
  kind: z.literal('lane'),
  id: id('lane'),
  type: z.enum(LANE_TYPES),
  order,
  /** Empty: the lane is called after its type, in the language of whoever looks at it. */
  title: text,
  collapsed: z.boolean(),
  curves: z.enum(LANE_CURVES),
})
export type Lane = z.infer<typeof laneSchema>
export type LaneId = Lane['id']

/** A new lane, called as its type unless a title is told. */
export function createLane(fields: Pick<Lane, 'order' | 'type'> & Partial<Lane>): Lane {
  return {
    kind: 'lane',
    id: createId('lane'),
    title: '',
    collapsed: false,
    curves: 'felt',
    ...fields,
  }
}

/**
 * What a card becomes in a lane. Emotion, KPI and channel lanes show what cards carry and hold no
 * cards of their own.
 */
export function cardTypeOf(lane: LaneType): CardType | undefined {
  return lane === 'emotion' || lane === 'kpi' || lane === 'channel' ? undefined : lane
}
