import { useStore } from 'zustand'
import { useMessages } from '@/i18n/messages'
import type { Command } from './command'
import { keyNames } from './keys'
import { letterKeys, workingKeys } from './letterKeys'

/**
 * Says the keys of a command as they are shown, "Ctrl Shift Z"; nothing for one that has none, or
 * whose keys are switched off.
 */
export function useKeyText(): (command: Pick<Command, 'keys'>) => string {
  const { shortcuts } = useMessages()
  useStore(letterKeys)
  return (command) => {
    const keys = workingKeys(command)
    return keys ? keyNames(keys, shortcuts.keys).join(' ') : ''
  }
}
