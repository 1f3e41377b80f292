import { useEffect } from 'react'
import { commandFor } from '@/commands/keys'
import { useCommandContext } from '@/commands/react'
import { isEnabled } from '@/commands/table'
import { isField } from '../table/useTableKeyboard'

/** The commands that mean something without the board. */
const WITHOUT_BOARD = new Set(['undo', 'redo', 'shortcuts', 'debrief'])

/** Of these, those that keep their meaning in a field: all that is typed here is the map's. */
const WHILE_TYPING = new Set(['undo', 'redo'])

/** Runs commands by their keys while the debrief is shown; never under what lies over the page. */
export function useDebriefKeyboard(): void {
  const context = useCommandContext()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const command = commandFor(event)
      if (!command || !WITHOUT_BOARD.has(command.id) || !isEnabled(command, context)) return
      const target = event.target as HTMLElement
      if (target.closest('[role=dialog], [role=menu], [role=listbox]')) return
      if (isField(target) && !WHILE_TYPING.has(command.id)) return
      event.preventDefault()
      command.run(context)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [context])
}
