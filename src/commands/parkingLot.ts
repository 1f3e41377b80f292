import { orderAtEnd, ordersAt } from '@/model/order'
import { parkedNotes } from '@/model/outline'
import { createNote, type NoteId } from '@/model/records/note'
import { announce, type CommandContext } from './context'
import { firstLine, titleOf } from './places'

/** Opens the parking lot, with the keyboard in its line, or closes it. */
export function toggleParkingLot({ session }: CommandContext): void {
  session.setState(({ parkingLot }) => ({
    parkingLot: parkingLot === 'hidden' ? 'wanted' : 'hidden',
    parkingLoss: null,
  }))
}

/** Puts a thought at the end of the parking lot; nothing where it says nothing. */
export function addParked(context: CommandContext, text: string): NoteId | undefined {
  const { editor, session, messages } = context
  const title = text.trim()
  if (title === '') return undefined
  const parked = orderAtEnd(inOrder(context))
  const note = createNote({ title, x: 0, y: 0, parked })
  editor.transact({ verb: 'add', name: firstLine(title) }, ({ map }) => {
    map.note[note.id] = note
  })
  editor.seal()
  session.setState({ parkingLoss: null })
  announce(context, messages.announce.parked(firstLine(title)))
  return note.id
}

/** Puts a note of the parking lot before the `index`-th of the others. */
export function reorderParked(context: CommandContext, id: NoteId, index: number): void {
  const { editor, messages } = context
  const { map } = editor.store.getState()
  const all = inOrder(context)
  const at = all.findIndex((note) => note.id === id)
  const others = all.filter((note) => note.id !== id)
  const to = Math.max(0, Math.min(index, others.length))
  if (at < 0 || to === at) return
  const [parked] = ordersAt(others, to)
  const name = titleOf(map, id, messages)
  editor.transact({ verb: 'reorder', name }, (draft) => {
    draft.map.note[id]!.parked = parked!
  })
  editor.seal()
  announce(context, messages.announce.parkedAt(name, to + 1, all.length))
}

/** The parked notes under the keys by which they are ordered. */
export function inOrder({ editor }: CommandContext): { id: NoteId; order: string }[] {
  return parkedNotes(editor.store.getState().map).map(({ id, parked }) => ({ id, order: parked! }))
}
