import type { Command, CommandGroup, CommandName } from '@/commands/command'
import type { CommandContext } from '@/commands/context'
import { COMMANDS, isEnabled, labelOf } from '@/commands/table'
import { TABS } from '@/editor/session'
import type { PaletteEntry } from './entry'
import { onBoard } from './onBoard'

/** Commands that mean the map whichever way it is looked at; the others are done on the board. */
const ANYWHERE: ReadonlySet<CommandName> = new Set([
  'undo',
  'redo',
  'import',
  'history',
  'shortcuts',
  'help',
])

/** What brings something comes first where nothing is typed yet; what arrow keys do comes last. */
const RANKS: Partial<Record<CommandGroup, number>> = { add: 0, view: 2, edit: 3, move: 4 }
const RANK_OF_OTHERS = 1

function rankOf({ group }: Command): number {
  return RANKS[group] ?? RANK_OF_OTHERS
}

/** Every command of the table but the palette itself, as it stands at this moment. */
export function commandEntries(context: CommandContext): PaletteEntry[] {
  const others = COMMANDS.filter(({ id }) => id !== 'palette')
  return others
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .map((command) => ({
      id: `command:${command.id}`,
      group: 'command',
      title: labelOf(command, context),
      ...(command.keys[0] && { keys: command.keys[0] }),
      disabled: !isEnabled(command, context),
      run: () =>
        ANYWHERE.has(command.id)
          ? command.run(context)
          : onBoard(context.session, () => command.run(context)),
    }))
}

/** The ways to look at the map, but for the present one. */
export function tabEntries({ session, messages }: CommandContext): PaletteEntry[] {
  const present = session.getState().tab
  return TABS.filter((tab) => tab !== present).map((tab) => ({
    id: `tab:${tab}`,
    group: 'tab',
    title: messages.map.tabs[tab],
    run: () => session.setState({ tab }),
  }))
}
