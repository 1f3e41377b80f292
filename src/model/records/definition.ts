import * as z from 'zod/mini'
import { createId } from '../ids'
import { id, text } from './fields'

/** How the value of a team's own KPI comes about. */
export const OWN_FORMULAS = ['entered', 'ratio', 'mean', 'difference'] as const
export type OwnFormula = (typeof OWN_FORMULAS)[number]

/** A KPI that a team defined for itself, beside those of the catalogue. Lives in the library. */
export const definitionSchema = z.object({
  kind: z.literal('definition'),
  id: id('definition'),
  name: text,
  unit: text,
  better: z.enum(['higher', 'lower']),
  /** Entered as it is; first ÷ second input; mean of answers; first − second input. */
  formula: z.enum(OWN_FORMULAS),
  /** The names of the inputs of a ratio or a difference, as the team calls them. */
  inputs: z.array(text),
  /** The least and the greatest that a value, or an answer to be averaged, can be; null: no end. */
  low: z.nullable(z.number()),
  high: z.nullable(z.number()),
  /** What a value is held against where a measurement names no target. */
  threshold: z.nullable(z.number()),
})
export type Definition = z.infer<typeof definitionSchema>
export type DefinitionId = Definition['id']

/** A new KPI of the team’s own, without a name unless one is told. */
export function createDefinition(fields: Partial<Definition> = {}): Definition {
  return {
    kind: 'definition',
    id: createId('definition'),
    name: '',
    unit: '',
    better: 'higher',
    formula: 'entered',
    inputs: [],
    low: null,
    high: null,
    threshold: null,
    ...fields,
  }
}
