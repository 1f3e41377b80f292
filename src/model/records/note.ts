import * as z from 'zod/mini'
import { createId } from '../ids'
import { id, order, text } from './fields'

/**
 * A sticky off the board: anywhere beside it, in board pixels from the board's corner, or in the
 * parking lot, for later.
 */
export const noteSchema = z.object({
  kind: z.literal('note'),
  id: id('note'),
  title: text,
  x: z.number(),
  y: z.number(),
  /** Its place in the parking lot; null for a note that lies beside the board. */
  parked: z.nullable(order),
})
export type Note = z.infer<typeof noteSchema>
export type NoteId = Note['id']

/** A new note on the board, its corner at `x` and `y`, board px. */
export function createNote(fields: Pick<Note, 'x' | 'y'> & Partial<Note>): Note {
  return { kind: 'note', id: createId('note'), title: '', parked: null, ...fields }
}
