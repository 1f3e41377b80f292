import { useEffect } from 'react'
import { commandFor } from '@/commands/keys'
import { useCommandContext } from '@/commands/react'
import { isEnabled } from '@/commands/table'

/** The commands that mean the map here as well; letters are for typing. */
const IN_TABLE = new Set(['undo', 'redo', 'shortcuts', 'focusDetails'])

/**
 * Runs commands by their keys while the table is shown. Undo and redo are the map's in fields as
 * well, but in those whose text is not the map's, and never under a dialog: as on the board.
 */
export function useTableKeyboard(): void {
  const context = useCommandContext()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const command = commandFor(event)
      if (!command || !IN_TABLE.has(command.id)) return
      const target = event.target as HTMLElement
      if (target.closest('[role=dialog], [role=menu], [role=listbox]')) return
      if (isField(target) && (!isUndo(command.id) || isOwnText(target))) return
      if (!isEnabled(command, context)) return
      event.preventDefault()
      command.run(context)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [context])
}

/** Text that is no part of the map, or not yet: a search, a number until Enter. Its undo is its own. */
function isOwnText(target: HTMLElement): boolean {
  return target.hasAttribute('aria-haspopup') || target.dataset.draft !== undefined
}

/** Whether an element takes text. */
export function isField(target: EventTarget | null): target is HTMLElement {
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && target.type !== 'range' && target.type !== 'radio')
  )
}

function isUndo(id: string): boolean {
  return id === 'undo' || id === 'redo'
}
