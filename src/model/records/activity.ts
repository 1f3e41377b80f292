import * as z from 'zod/mini'
import { createId } from '../ids'
import { CARD_TYPES } from './card'
import { id, order, text } from './fields'

/** How long an activity can be, in minutes: up to a day. */
export const minutes = z.number().check(z.int(), z.minimum(1), z.maximum(1440))

/** One item of a workshop's agenda: what the room does, and for how long. */
export const activitySchema = z.object({
  kind: z.literal('activity'),
  id: id('activity'),
  order,
  title: text,
  /** What the facilitator says or watches; never on the projector. */
  notes: text,
  minutes,
  /** The lane that is filled meanwhile; none for a welcome or a break. */
  laneId: z.nullable(id('lane')),
  /** The types of cards that are voted on; empty where it is no vote. */
  votesOn: z.array(z.enum(CARD_TYPES)),
  /** The round that was held in it. */
  roundId: z.nullable(id('round')),
})
export type Activity = z.infer<typeof activitySchema>
export type ActivityId = Activity['id']

/** A new activity of an agenda, without a title unless one is told. */
export function createActivity(
  fields: Pick<Activity, 'order' | 'minutes'> & Partial<Activity>,
): Activity {
  return {
    kind: 'activity',
    id: createId('activity'),
    title: '',
    notes: '',
    laneId: null,
    votesOn: [],
    roundId: null,
    ...fields,
  }
}
