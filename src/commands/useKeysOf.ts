import { useEffect } from 'react'
import type { CommandName } from './command'
import { commandFor, keysPressed } from './keys'
import { useCommandContext } from './react'
import { isEnabled } from './table'
import { mayRun } from './typing'

/** Runs some commands by their keys, for where no board is that takes them all. */
export function useKeysOf(ids: ReadonlySet<CommandName>): void {
  const context = useCommandContext()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const command = commandFor(event)
      if (!command || !ids.has(command.id)) return
      if (!mayRun(command.id, event.target as HTMLElement) || !isEnabled(command, context)) return
      event.preventDefault()
      command.run(context, keysPressed(event, command))
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [context, ids])
}
