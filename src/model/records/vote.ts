import * as z from 'zod/mini'
import { createId } from '../ids'
import { count, id } from './fields'

/**
 * Dots that a card got in a round. Two windows that give to one card at once make two of them, and
 * their sum is what was given. Whose they were is forgotten when the round is closed.
 */
export const voteSchema = z.object({
  kind: z.literal('vote'),
  id: id('vote'),
  roundId: id('round'),
  subjectId: id('card'),
  count,
  /** Who gave them while the round is open, by number from 1; 0 where they were counted together. */
  ballot: z.number().check(z.int(), z.minimum(0)),
})
export type Vote = z.infer<typeof voteSchema>
export type VoteId = Vote['id']

/** The dots that one ballot of a round gives to a card. */
export function createVote(
  fields: Pick<Vote, 'roundId' | 'subjectId' | 'count'> & Partial<Vote>,
): Vote {
  return { kind: 'vote', id: createId('vote'), ballot: 0, ...fields }
}
