import * as z from 'zod/mini'
import { createId } from '../ids'
import { CARD_TYPES } from './card'
import { count, id, order, text } from './fields'

/** One vote of the team: who was there gave a number of dots to cards of the chosen types. */
export const roundSchema = z.object({
  kind: z.literal('round'),
  id: id('round'),
  order,
  /** What was asked: "What hurts most?" */
  title: text,
  /** The types of cards that dots can be given to; all of them where empty. */
  types: z.array(z.enum(CARD_TYPES)),
  /** How many dots each person has. */
  dots: count,
  /** How many dots of one person a card can take: 1 to all of them. */
  most: count,
  /** Whether the device goes from hand to hand, and nobody sees the dots before the end. */
  isSecret: z.boolean(),
  /** How many people have given their dots and are done; 0 where they were counted by a show of hands. */
  ballots: z.number().check(z.int(), z.minimum(0)),
  /** Only a closed round counts in results and priorities. */
  isClosed: z.boolean(),
  /** The day on which it was opened: `YYYY-MM-DD`, or empty. */
  date: text,
})
export type Round = z.infer<typeof roundSchema>
export type RoundId = Round['id']

/** A new round of votes: on pain points, three dots a person, unless told otherwise. */
export function createRound(fields: Pick<Round, 'order'> & Partial<Round>): Round {
  return {
    kind: 'round',
    id: createId('round'),
    title: '',
    types: ['pain'],
    dots: 3,
    most: 3,
    isSecret: false,
    ballots: 0,
    isClosed: false,
    date: '',
    ...fields,
  }
}
