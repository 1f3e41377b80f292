import * as z from 'zod/mini'
import { createId } from '../ids'
import { id, order } from './fields'

/** A persona's part in a map. The persona itself lives in the library, for all maps to share. */
export const castSchema = z.object({
  kind: z.literal('cast'),
  id: id('cast'),
  personaId: id('persona'),
  order,
})
export type Cast = z.infer<typeof castSchema>
export type CastId = Cast['id']

/** That a persona takes part in a map. */
export function createCast(fields: Pick<Cast, 'personaId' | 'order'> & Partial<Cast>): Cast {
  return { kind: 'cast', id: createId('cast'), ...fields }
}
