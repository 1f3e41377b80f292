import type { Messages } from '@/i18n/messages'
import type { CommandContext } from './context'

export type CommandGroup = keyof Messages['commandGroups']
export type CommandName = keyof Messages['commands']

export type Command = {
  readonly id: CommandName
  readonly group: CommandGroup
  /** Keys as in `Mod+Shift+Z`; `Mod` is Ctrl, and Cmd on a Mac. The first is the one that is shown. */
  readonly keys: readonly string[]
  /** The sentence for the button or the menu; the command's own name unless it depends on more. */
  label?(context: CommandContext): string
  isEnabled?(context: CommandContext): boolean
  /** `keys` are those of its own that were pressed; none where it was chosen otherwise. */
  run(context: CommandContext, keys?: string): void
}

/** Whether anything is selected. */
export function hasSelection({ session }: CommandContext): boolean {
  return session.getState().selection.size > 0
}
