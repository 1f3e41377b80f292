import { useEffect } from 'react'
import { commandFor } from '@/commands/keys'
import { useCommandContext } from '@/commands/react'
import { isEnabled } from '@/commands/table'

/** The commands that mean something without the board. */
const WITHOUT_BOARD = new Set(['undo', 'redo', 'shortcuts', 'debrief'])

/**
 * Runs commands by their keys while the report is shown. What is being typed has an undo of its
 * own, and so has whatever lies over the page.
 */
export function useReportKeyboard(): void {
  const context = useCommandContext()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const command = commandFor(event)
      if (!command || !WITHOUT_BOARD.has(command.id) || !isEnabled(command, context)) return
      const target = event.target as HTMLElement
      if (target.closest('input, textarea, [role=dialog], [role=menu]')) return
      event.preventDefault()
      command.run(context)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [context])
}
