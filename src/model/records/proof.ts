import * as z from 'zod/mini'
import { createId } from '../ids'
import { id, order, text } from './fields'

/** A KPI of a card or a stage that will show whether an opportunity worked. */
export const proofSchema = z.object({
  kind: z.literal('proof'),
  id: id('proof'),
  opportunityId: id('card'),
  /** Where the KPI is measured, and which it is: as in the measurements themselves. */
  subjectId: z.union([id('card'), id('stage')]),
  definitionId: text,
  order,
  /** `YYYY-MM-DD`: the value known on that day is the one at the start. Empty: the first value. */
  since: text,
})
export type Proof = z.infer<typeof proofSchema>
export type ProofId = Proof['id']

/** That a KPI is to prove an opportunity. */
export function createProof(
  fields: Pick<Proof, 'opportunityId' | 'subjectId' | 'definitionId' | 'order'> & Partial<Proof>,
): Proof {
  return { kind: 'proof', id: createId('proof'), since: '', ...fields }
}
