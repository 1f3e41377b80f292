import type { Command, CommandName } from './command'
import type { CommandContext } from './context'

/**
 * Tells the session what was run. A button of its own that does what a command does tells it too,
 * so that people can be told of the key next time.
 */
export function tellRan({ session }: CommandContext, command: CommandName): void {
  session.setState({ ran: { command } })
}

/** The same command, which tells when it was run: all that buttons, menus and keys run passes here. */
export function telling(command: Command): Command {
  return {
    ...command,
    run(context, keys) {
      command.run(context, keys)
      tellRan(context, command.id)
    },
  }
}
