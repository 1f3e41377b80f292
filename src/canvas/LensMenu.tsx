import { IconColorFilter } from '@tabler/icons-react'
import { GENERAL_LENSES, PILLAR_LENSES, setLens, toggleAssumptions } from '@/commands/lens'
import { useCommandContext } from '@/commands/react'
import { command } from '@/commands/table'
import { useKeyText } from '@/commands/useKeyText'
import { useSessionState } from '@/editor/react'
import type { Lens } from '@/editor/session'
import { BoardMenu, MenuGroup, MenuItem } from './BoardMenu'

/** The button with the lenses to look through, and the filter of what nobody has researched. */
export function LensMenu() {
  const context = useCommandContext()
  const { messages } = context
  const { lens: words } = messages
  const keyText = useKeyText()
  const lens = useSessionState((state) => state.lens)
  const filter = useSessionState((state) => state.researchFilter)
  return (
    <BoardMenu
      label={words.menu}
      keys={keyText(command('nextLens'))}
      icon={<IconColorFilter size={16} />}
      lit={lens !== null || filter !== null}
    >
      {(close) => {
        const item = (each: Lens | null) => (
          <MenuItem
            key={each}
            role="menuitemradio"
            checked={lens === each}
            onChoose={() => {
              close()
              setLens(context, each)
            }}
          >
            {each ? words.names[each] : words.none}
          </MenuItem>
        )
        return (
          <>
            {[null, ...GENERAL_LENSES].map(item)}
            <MenuGroup label={words.pillarGroup}>{PILLAR_LENSES.map(item)}</MenuGroup>
            <MenuItem
              role="menuitemcheckbox"
              checked={filter === 'assumption'}
              keys={keyText(command('assumptions'))}
              onChoose={() => {
                close()
                toggleAssumptions(context)
              }}
            >
              {messages.commands.assumptions}
            </MenuItem>
          </>
        )
      }}
    </BoardMenu>
  )
}
