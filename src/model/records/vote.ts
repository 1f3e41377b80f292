import * as z from 'zod/mini'
import { createId } from '../ids'
import { count, id } from './fields'

/**
 * The dots that a card got in a round. Two windows that give to one card at once make two of them,
 * and their sum is what was given.
 */
export const voteSchema = z.object({
  kind: z.literal('vote'),
  id: id('vote'),
  roundId: id('round'),
  subjectId: id('card'),
  count,
})
export type Vote = z.infer<typeof voteSchema>
export type VoteId = Vote['id']

export function createVote(
  fields: Pick<Vote, 'roundId' | 'subjectId' | 'count'> & Partial<Vote>,
): Vote {
  return { kind: 'vote', id: createId('vote'), ...fields }
}
