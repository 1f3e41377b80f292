import { type FocusEvent, type MouseEvent, useCallback } from 'react'
import { addNote } from '@/commands/notes'
import { tellRan } from '@/commands/ran'
import { useCommandContext } from '@/commands/react'
import { select, startEditing } from '@/editor/session'
import type { Point } from '@/layout/box'
import { recordAt as recordAtId } from '@/model/document'
import { useBoardStore } from './boardStore'
import { recordAt } from './hit'

/** Where a new note lies from the pointer, so that its first word comes to lie below it, board px. */
const NOTE_CORNER = 20

/** Double clicks open titles, or make a note off the board; the session follows the browser's focus. */
export function useOpening(toBoard: (event: MouseEvent) => Point) {
  const context = useCommandContext()
  const board = useBoardStore()

  const onDoubleClick = useCallback(
    (event: MouseEvent<HTMLElement>) => {
      const { session } = context
      // The press before has captured the pointer: what lies under it has to be asked for.
      const target = document.elementFromPoint(event.clientX, event.clientY) ?? event.currentTarget
      if (target.closest('button, textarea, [role=slider], [data-control]')) return
      const header = target.closest<HTMLElement>('[data-header]')
      const at = toBoard(event)
      const { geometry } = board.getState()
      const record = recordAt(geometry, at)
      const off = at.x < 0 || at.y < 0 || at.x > geometry.width || at.y > geometry.height
      const opened = header?.dataset.header ?? record?.id
      // Two dots in a row are no wish to write.
      if (record && !header && session.getState().voting) return
      if (opened) {
        startEditing(session, opened)
        tellRan(context, 'edit')
      } else if (off) {
        addNote(context, { x: at.x - NOTE_CORNER, y: at.y - NOTE_CORNER })
        tellRan(context, 'addNote')
      }
    },
    [context, board, toBoard],
  )

  const onFocus = useCallback(
    ({ target }: FocusEvent<HTMLElement>) => {
      const { session } = context
      const key = target.dataset.focusKey
      if (key && key !== session.getState().focus) session.setState({ focus: key })
    },
    [context],
  )

  const onClick = useCallback(
    ({ detail, target }: MouseEvent<HTMLElement>) => {
      // A click without a pointer comes from assistive technology; the pointer's has been dealt with.
      const key = (target as HTMLElement).closest<HTMLElement>('[data-focus-key]')?.dataset.focusKey
      if (detail === 0 && key && recordAtId(context.editor.store.getState().map, key))
        select(context.session, [key])
    },
    [context],
  )

  return { onDoubleClick, onFocus, onClick }
}
