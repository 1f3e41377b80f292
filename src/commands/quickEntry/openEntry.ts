import type { CommandContext } from '../context'
import { placeAtFocus } from './places'

/** Opens the line of quick entry where the keyboard stands; on the board, which it lies on. */
export function openEntry({ editor, session }: CommandContext): void {
  const { map } = editor.store.getState()
  const place = placeAtFocus(map, session.getState().focus)
  session.setState({
    tab: 'map',
    tool: 'select',
    linkFrom: null,
    entry: { place, naming: place === null },
  })
}
