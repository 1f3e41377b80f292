import * as z from 'zod/mini'
import { createId } from '../ids'
import { colour, id, order, scores, text } from './fields'

/** A phase of the journey: a group of steps under one header. */
export const stageSchema = z.object({
  kind: z.literal('stage'),
  id: id('stage'),
  order,
  title: text,
  colour,
  notes: text,
  /** The stage's own scores; without any, it shows the mean of its touchpoints'. */
  scores,
})
export type Stage = z.infer<typeof stageSchema>
export type StageId = Stage['id']

/** A new stage, without a title unless one is told. */
export function createStage(fields: Pick<Stage, 'order'> & Partial<Stage>): Stage {
  return {
    kind: 'stage',
    id: createId('stage'),
    title: '',
    colour: 'indigo',
    notes: '',
    scores: {},
    ...fields,
  }
}
