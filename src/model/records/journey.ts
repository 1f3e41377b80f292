import * as z from 'zod/mini'
import { createId } from '../ids'
import { count, id, text, time } from './fields'

/** The map itself: what it is called and what it is about. One in each document. */
export const journeySchema = z.object({
  kind: z.literal('journey'),
  id: id('journey'),
  title: text,
  scenario: text,
  goal: text,
  /** What a workshop came to, in the team's words: the first lines of its debrief. */
  summary: text,
  /** Whether the map shows what is, or what is meant to be. */
  state: z.enum(['current', 'future']),
  /** After how many months evidence is out of date. */
  staleAfter: count,
  createdAt: time,
})
export type Journey = z.infer<typeof journeySchema>
export type JourneyId = Journey['id']

/** The record of a new map, without a title unless one is told. */
export function createJourney(fields: Partial<Journey> = {}): Journey {
  return {
    kind: 'journey',
    id: createId('journey'),
    title: '',
    scenario: '',
    goal: '',
    summary: '',
    state: 'current',
    staleAfter: 12,
    createdAt: Date.now(),
    ...fields,
  }
}
