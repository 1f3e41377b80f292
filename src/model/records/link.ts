import * as z from 'zod/mini'
import { createId } from '../ids'
import { id } from './fields'

/** An arrow from one card to another: a pain point to the opportunity that answers it, say. */
export const linkSchema = z.object({
  kind: z.literal('link'),
  id: id('link'),
  fromId: id('card'),
  toId: id('card'),
})
export type Link = z.infer<typeof linkSchema>
export type LinkId = Link['id']

/** A new link from one card to another. */
export function createLink(fields: Pick<Link, 'fromId' | 'toId'> & Partial<Link>): Link {
  return { kind: 'link', id: createId('link'), ...fields }
}
