import { addCommands } from './addCommands'
import type { Command, CommandName } from './command'
import type { CommandContext } from './context'
import { editCommands } from './editCommands'
import { moveCommands } from './moveCommands'
import { parkingCommands } from './parkingCommands'
import { telling } from './ran'
import { showCommands } from './showCommands'
import { viewCommands } from './viewCommands'
import { workshopCommands } from './workshopCommands'

/**
 * Every command once. Toolbar, keys, menus and the sheet of shortcuts all read this table, so
 * nothing can be reached in only one way.
 */
export const COMMANDS: readonly Command[] = [
  ...editCommands,
  ...addCommands,
  ...moveCommands,
  ...parkingCommands,
  ...viewCommands,
  ...showCommands,
  ...workshopCommands,
].map(telling)

/** A command by its name. */
export function command(id: CommandName): Command {
  return COMMANDS.find((candidate) => candidate.id === id)!
}

/** What a command is called at this moment. */
export function labelOf(target: Command, context: CommandContext): string {
  return target.label?.(context) ?? context.messages.commands[target.id]
}

/** Whether a command can be run at this moment. */
export function isEnabled(target: Command, context: CommandContext): boolean {
  return target.isEnabled?.(context) ?? true
}
