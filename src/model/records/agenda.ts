import * as z from 'zod/mini'
import { createId } from '../ids'
import { minutes } from './activity'
import { CARD_TYPES } from './card'
import { id, text } from './fields'
import { LANE_TYPES } from './lane'

/** An agenda of the team's own, for any map. Lives in the library. */
export const agendaSchema = z.object({
  kind: z.literal('agenda'),
  id: id('agenda'),
  name: text,
  /** From first to last; whole, for nobody edits two of them at once. */
  activities: z.array(
    z.object({
      title: text,
      notes: text,
      minutes,
      /** The type of the lane that is filled meanwhile. */
      laneType: z.nullable(z.enum(LANE_TYPES)),
      votesOn: z.array(z.enum(CARD_TYPES)),
    }),
  ),
})
export type Agenda = z.infer<typeof agendaSchema>
export type AgendaId = Agenda['id']

/** A new agenda for the library, without activities unless some are told. */
export function createAgenda(fields: Partial<Agenda> = {}): Agenda {
  return { kind: 'agenda', id: createId('agenda'), name: '', activities: [], ...fields }
}
