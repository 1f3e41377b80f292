import * as z from 'zod/mini'
import { createId } from '../ids'
import { id, text } from './fields'

/** A finding of the map checker that the team has decided to live with, and why. */
export const dismissalSchema = z.object({
  kind: z.literal('dismissal'),
  id: id('dismissal'),
  /** The name of the check. One that this version does not know is kept. */
  check: text,
  /** The record that the finding is about: the map's own where it is about the whole. */
  subjectId: text,
  reason: text,
})
export type Dismissal = z.infer<typeof dismissalSchema>
export type DismissalId = Dismissal['id']

/** That a finding is dismissed. */
export function createDismissal(
  fields: Pick<Dismissal, 'check' | 'subjectId'> & Partial<Dismissal>,
): Dismissal {
  return { kind: 'dismissal', id: createId('dismissal'), reason: '', ...fields }
}
