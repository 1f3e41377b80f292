import * as z from 'zod/mini'
import { createId } from '../ids'
import { id, text } from './fields'

/** A sticky that lies anywhere off the board. Its place is in board pixels, from the board's corner. */
export const noteSchema = z.object({
  kind: z.literal('note'),
  id: id('note'),
  title: text,
  x: z.number(),
  y: z.number(),
})
export type Note = z.infer<typeof noteSchema>
export type NoteId = Note['id']

export function createNote(fields: Pick<Note, 'x' | 'y'> & Partial<Note>): Note {
  return { kind: 'note', id: createId('note'), title: '', ...fields }
}
