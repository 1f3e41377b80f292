import { keyNames } from '@/commands/keys'
import { COMMANDS } from '@/commands/table'
import type { Messages } from '@/i18n/messages'
import type { PanelWords } from '@/i18n/panels/panelWords'
import { plainText } from '@/model/plainText'

/** What can be done, and how: by keys, or by a gesture in words where no key stands for it. */
export type SheetRow = {
  readonly title: string
  readonly keys?: string
  readonly gestures?: readonly string[]
}

export type SheetGroup = { readonly heading: string; readonly rows: readonly SheetRow[] }

/**
 * Every command of the table by its group, in the table's order, with the few keys and gestures
 * that are no commands; of a query only what it finds, by name or by key.
 */
export function keySheet(
  { commandGroups, commands, shortcuts }: Messages,
  { file }: PanelWords,
  query = '',
): SheetGroup[] {
  const others: Partial<Record<string, readonly SheetRow[]>> = {
    edit: [{ title: file.saveKey, keys: 'Mod+S' }],
    view: [
      { title: commands.panHint, gestures: [shortcuts.pan, shortcuts.drag] },
      { title: commands.pinchHint, gestures: [shortcuts.zoom] },
    ],
  }
  const words = plainText(query).split(' ')
  const isFound = ({ title, keys, gestures = [] }: SheetRow) => {
    const named = keys ? keyNames(keys, shortcuts.keys) : gestures
    const where = plainText([title, named.join(' '), named.join('+')].join(' '))
    return words.every((word) => where.includes(word))
  }
  const groups = [...new Set(COMMANDS.map(({ group }) => group))]
  return groups.flatMap((group) => {
    const rows = COMMANDS.filter((command) => command.group === group).map(
      ({ id, keys }): SheetRow => ({ title: commands[id], ...(keys[0] && { keys: keys[0] }) }),
    )
    const found = [...rows, ...(others[group] ?? [])].filter(isFound)
    return found.length > 0 ? [{ heading: commandGroups[group], rows: found }] : []
  })
}
