import { recordAt } from '@/model/document'
import { kindOf } from '@/model/ids'
import type { CardId } from '@/model/records/card'
import type { Desk } from './react'
import type { FocusKey } from './session'

/**
 * Keeps a session clear of records that are no longer there: undone, or removed in another window.
 * Nothing must stay selected, focused or open for typing that nobody can see. Gives the function
 * that stops it.
 */
export function forgetWhatIsGone({ editor, session }: Desk): () => void {
  return editor.store.subscribe(({ map }, before) => {
    if (map === before.map) return
    const { selection, focus, editing, linkFrom } = session.getState()
    const isThere = (id: string) => recordAt(map, id) !== undefined
    const kept = [...selection].filter(isThere)
    if (kept.length < selection.size) session.setState({ selection: new Set(kept) })
    if (focus && !subjectsOf(focus).every(isThere)) session.setState({ focus: null })
    if (editing && !isThere(editing)) session.setState({ editing: null, fresh: false })
    if (linkFrom && !isThere(linkFrom as CardId)) session.setState({ linkFrom: null })
  })
}

/** The records that a place of the keyboard stands on. */
function subjectsOf(key: FocusKey): string[] {
  const [first, ...rest] = key.split(':')
  if (rest.length === 0) return [first!]
  return rest.filter((part) => part !== 'mean' && kindOf(part) !== 'persona')
}
