import type { MapDocument } from '@/model/document'
import type { Command } from './command'
import { isParkable, park } from './park'
import { toggleParkingLot } from './parkingLot'

/** Whether any of these can be moved to a cell: cards, and notes wherever they are. */
function isMovable(map: MapDocument, ids: Iterable<string>): boolean {
  return [...ids].some((id) => map.card[id] || map.note[id])
}

/** What waits beside the map, and where things go by name instead of by dragging. */
export const parkingCommands: readonly Command[] = [
  { id: 'parkingLot', group: 'view', keys: ['Shift+P'], run: toggleParkingLot },
  {
    id: 'park',
    group: 'move',
    keys: ['Shift+M'],
    isEnabled: ({ editor, session }) =>
      isParkable(editor.store.getState().map, session.getState().selection),
    run: (context) => park(context, context.session.getState().selection),
  },
  {
    id: 'moveTo',
    group: 'move',
    keys: ['M'],
    isEnabled: ({ editor, session }) =>
      isMovable(editor.store.getState().map, session.getState().selection) &&
      Object.keys(editor.store.getState().map.stage).length > 0,
    run: ({ session }) =>
      session.setState(({ selection }) => ({ dialog: { name: 'moveTo', ids: [...selection] } })),
  },
]
