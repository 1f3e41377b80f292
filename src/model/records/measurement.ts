import * as z from 'zod/mini'
import { createId } from '../ids'
import { id, order, text } from './fields'

/** A KPI's value at one card or stage, with the target it is held against. */
export const measurementSchema = z.object({
  kind: z.literal('measurement'),
  id: id('measurement'),
  subjectId: z.union([id('card'), id('stage')]),
  /** A name of the catalogue (`nps`), or the id of one of the library's own definitions. */
  definitionId: text,
  order,
  value: z.nullable(z.number()),
  target: z.nullable(z.number()),
  /** `YYYY-MM-DD`, or empty. */
  date: text,
})
export type Measurement = z.infer<typeof measurementSchema>
export type MeasurementId = Measurement['id']
export type SubjectId = Measurement['subjectId']

export function createMeasurement(
  fields: Pick<Measurement, 'subjectId' | 'definitionId' | 'order'> & Partial<Measurement>,
): Measurement {
  return {
    kind: 'measurement',
    id: createId('measurement'),
    value: null,
    target: null,
    date: '',
    ...fields,
  }
}
