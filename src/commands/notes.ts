import type { TransactOptions } from '@/editor/editor'
import { startEditing } from '@/editor/session'
import { createNote, type NoteId } from '@/model/records/note'
import { announce, type CommandContext } from './context'
import { titleOf } from './places'

/** Puts a note somewhere, by default in the middle of the view, and opens it for typing. */
export function addNote(context: CommandContext, at?: { x: number; y: number }): NoteId {
  const { editor, session, messages } = context
  const { x, y } = at ?? session.getState().view?.middle() ?? { x: 0, y: 0 }
  const note = createNote({ x: Math.round(x), y: Math.round(y) })
  editor.transact(
    { verb: 'add', name: messages.note },
    ({ map }) => {
      map.note[note.id] = note
    },
    { mergeKey: `title:${note.id}` },
  )
  startEditing(session, note.id, true)
  announce(context, messages.announce.added(messages.note))
  return note.id
}

/** Puts notes where they were dragged to, board px. */
export function moveNotes(
  { editor, messages }: CommandContext,
  places: ReadonlyMap<NoteId, { readonly x: number; readonly y: number }>,
  options?: TransactOptions,
): void {
  const [first] = places.keys()
  if (!first) return
  const { map } = editor.store.getState()
  const label = places.size === 1 ? { name: titleOf(map, first, messages) } : { count: places.size }
  editor.transact(
    { verb: 'move', ...label },
    (draft) => {
      for (const [id, { x, y }] of places) {
        const note = draft.map.note[id]
        if (!note) continue
        note.x = Math.round(x)
        note.y = Math.round(y)
      }
    },
    options,
  )
}
