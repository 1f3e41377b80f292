import * as z from 'zod/mini'
import { createId } from '../ids'
import { id, text } from './fields'

/** A KPI that a team defined for itself, beside those of the catalogue. Lives in the library. */
export const definitionSchema = z.object({
  kind: z.literal('definition'),
  id: id('definition'),
  name: text,
  unit: text,
  better: z.enum(['higher', 'lower']),
})
export type Definition = z.infer<typeof definitionSchema>
export type DefinitionId = Definition['id']

export function createDefinition(fields: Partial<Definition> = {}): Definition {
  return {
    kind: 'definition',
    id: createId('definition'),
    name: '',
    unit: '',
    better: 'higher',
    ...fields,
  }
}
