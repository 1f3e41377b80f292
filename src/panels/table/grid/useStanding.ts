import { useState } from 'react'
import { useDesk, useSessionState } from '@/editor/react'
import type { FocusKey } from '@/editor/session'
import { type Cell, subjectOf } from './cells'
import { FIRST_LANE_ROW, type Grid } from './grid'
import type { Stop, Track } from './walk'

/** A cell that was chosen, and where the session's keyboard stood then. */
type Choice = { readonly key: string; readonly at: FocusKey | null; readonly track: Track }

export type Standing = {
  /** The cell on which the keyboard stands, or will when it comes to the table. */
  readonly cell: Cell | undefined
  readonly track: Track
  /** Goes to a cell: what it shows is selected, and the details tell of it. */
  goTo(stop: Stop): void
}

/**
 * Where the keyboard stands in the table. It is the session's own place, so the board and the table
 * hand it to one another, and a command that puts it somewhere else is followed. Only where several
 * cells are one place of the board does the table remember which of them it was.
 */
export function useStanding(grid: Grid): Standing {
  const { editor, session } = useDesk()
  const focus = useSessionState((state) => state.focus)
  const [choice, setChoice] = useState<Choice>()
  const chosen = choice?.at === focus ? grid.byKey.get(choice.key) : undefined
  const cell = chosen ?? (focus ? grid.byFocus.get(focus) : undefined) ?? firstCell(grid)
  const track = chosen && choice ? choice.track : { row: cell?.row ?? 0, column: cell?.column ?? 0 }
  return {
    cell,
    track,
    goTo({ cell: next, track: reached }) {
      if (next.key !== cell?.key) editor.seal()
      const subject = subjectOf(next)
      const { focus: before, selection } = session.getState()
      const at = next.focus ?? before
      setChoice({ key: next.key, at, track: reached })
      const wanted = new Set(subject === undefined ? [] : [subject])
      const isSelected = selection.size === wanted.size && (!subject || selection.has(subject))
      if (at === before && isSelected) return
      session.setState({ focus: at, selection: wanted, persona: null })
    },
  }
}

/** Where one begins: the first cell of the first lane. */
function firstCell(grid: Grid): Cell | undefined {
  return grid.covering[FIRST_LANE_ROW]?.[1] ?? grid.byKey.values().next().value
}
