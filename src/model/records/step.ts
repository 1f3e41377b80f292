import * as z from 'zod/mini'
import { createId } from '../ids'
import { id, order, text } from './fields'

/** A moment: one column of a stage. Without a title and without cards it goes away by itself. */
export const stepSchema = z.object({
  kind: z.literal('step'),
  id: id('step'),
  stageId: id('stage'),
  order,
  title: text,
})
export type Step = z.infer<typeof stepSchema>
export type StepId = Step['id']

/** A new step of a stage. */
export function createStep(fields: Pick<Step, 'stageId' | 'order'> & Partial<Step>): Step {
  return { kind: 'step', id: createId('step'), title: '', ...fields }
}
