import * as z from 'zod/mini'
import { createId } from '../ids'
import { count, id, order, text } from './fields'

/** A KPI's value at one card or stage, at one time, with the target it is held against. */
export const measurementSchema = z.object({
  kind: z.literal('measurement'),
  id: id('measurement'),
  subjectId: z.union([id('card'), id('stage')]),
  /** A name of the catalogue (`nps`), or the id of one of the library's own definitions. */
  definitionId: text,
  order,
  /** Which of its scales the KPI was asked on (`1–7`); empty: its usual one, or it has none. */
  variant: text,
  /** The result where somebody gave that alone. With inputs or answers, it follows from them. */
  value: z.nullable(z.number()),
  /** The raw figures of the formula, by the name of the input. */
  inputs: z.record(text, z.number()),
  /** The raw answers: how many gave each, by the answer written as a number. */
  answers: z.record(text, count),
  target: z.nullable(z.number()),
  /** The day, or the last day of the period: `YYYY-MM-DD`, or empty. */
  date: text,
  /** The first day of the period; empty where it is one day. */
  from: text,
  /** Whom it covers: a persona, a channel, or in words. Everyone where nothing is said. */
  personaId: z.nullable(id('persona')),
  channel: text,
  population: text,
  /** Whether it stands on the board: on its card, or in the KPI lane. */
  shown: z.boolean(),
  /** Whether it stands in the header of its stage. */
  inHeader: z.boolean(),
})
export type Measurement = z.infer<typeof measurementSchema>
export type MeasurementId = Measurement['id']
export type SubjectId = Measurement['subjectId']

/** A new measurement of a KPI at a card or stage, without a value unless one is told. */
export function createMeasurement(
  fields: Pick<Measurement, 'subjectId' | 'definitionId' | 'order'> & Partial<Measurement>,
): Measurement {
  return {
    kind: 'measurement',
    id: createId('measurement'),
    variant: '',
    value: null,
    inputs: {},
    answers: {},
    target: null,
    date: '',
    from: '',
    personaId: null,
    channel: '',
    population: '',
    shown: true,
    inHeader: false,
    ...fields,
  }
}
