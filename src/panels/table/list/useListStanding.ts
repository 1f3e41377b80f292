import { useState } from 'react'
import { useDesk, useSessionState } from '@/editor/react'
import type { FocusKey } from '@/editor/session'
import type { ListRow } from './columns'
import { HEAD, type Place } from './walk'

export type ListStanding = {
  /** Where the keyboard stands, or will when it comes to the list. */
  readonly place: Place
  /** Goes to a place: the row's card or stage is selected, and the details tell of it. */
  goTo(place: Place): void
}

/** A place that was chosen: its row's number, and where the session's keyboard stood then. */
type Choice = Place & { readonly index: number; readonly at: FocusKey | null }

/**
 * Where the keyboard stands in a list. A card that was selected elsewhere is where one begins; of
 * several rows about one card or stage the list remembers which it was. When a row goes, the one that comes up in its
 * place is next; when another card is selected that has no row, the keyboard comes back to the row
 * that it left.
 */
export function useListStanding(
  rows: readonly ListRow[],
  columns: readonly string[],
): ListStanding {
  const { editor, session } = useDesk()
  const focus = useSessionState((state) => state.focus)
  const [choice, setChoice] = useState<Choice>()
  const column = choice?.column ?? columns[0]!
  const isThere = choice && (choice.row === HEAD || rows.some(({ id }) => id === choice.row))
  const chosen = isThere && choice.at === focus ? choice.row : undefined
  const focused = rows.find(({ subjectId }) => subjectId === focus)
  const left = isThere ? choice.row : rows[Math.min(choice?.index ?? 0, rows.length - 1)]?.id
  const row = chosen ?? focused?.id ?? left ?? HEAD
  return {
    place: { row, column },
    goTo(next) {
      if (next.row !== row || next.column !== column) editor.seal()
      const index = rows.findIndex(({ id }) => id === next.row)
      const subject = rows[index]?.subjectId
      const { focus: before, selection } = session.getState()
      setChoice({ ...next, index: Math.max(0, index), at: subject ?? before })
      if (!subject || (subject === before && selection.size === 1 && selection.has(subject))) return
      session.setState({ focus: subject, selection: new Set([subject]), persona: null })
    },
  }
}
