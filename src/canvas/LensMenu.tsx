import { IconCheck, IconColorFilter } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { GENERAL_LENSES, PILLAR_LENSES, setLens, toggleAssumptions } from '@/commands/lens'
import { useCommandContext } from '@/commands/react'
import { command } from '@/commands/table'
import { useKeyText } from '@/commands/useKeyText'
import { useSessionState } from '@/editor/react'
import type { Lens } from '@/editor/session'
import { IconButton } from '@/ui/IconButton'
import styles from './Lens.module.css'
import { useMenu } from './useMenu'

/** The button with the lenses to look through, and the filter of what nobody has researched. */
export function LensMenu() {
  const context = useCommandContext()
  const { messages } = context
  const { lens: words } = messages
  const keyText = useKeyText()
  const lens = useSessionState((state) => state.lens)
  const filter = useSessionState((state) => state.researchFilter)
  const { open, toggle, close, onKeyDown, menu, button } = useMenu()
  const item = (each: Lens | null) => (
    <Item
      key={each}
      role="menuitemradio"
      checked={lens === each}
      onChoose={() => {
        close()
        setLens(context, each)
      }}
    >
      {each ? words.names[each] : words.none}
    </Item>
  )
  return (
    <div className={styles.menuAnchor}>
      <IconButton
        ref={button}
        label={words.menu}
        title={`${words.menu}  ${keyText(command('nextLens'))}`}
        icon={<IconColorFilter size={16} />}
        aria-haspopup="menu"
        aria-expanded={open}
        className={lens || filter ? styles.lit : undefined}
        onClick={toggle}
      />
      {open && (
        <div
          ref={menu}
          role="menu"
          tabIndex={-1}
          aria-label={words.menu}
          className={`${styles.menu} nowheel`}
          onKeyDown={onKeyDown}
        >
          {[null, ...GENERAL_LENSES].map(item)}
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a menu */}
          <div role="group" aria-label={words.pillarGroup} className={styles.pillars}>
            <p aria-hidden="true">{words.pillarGroup}</p>
            {PILLAR_LENSES.map(item)}
          </div>
          <Item
            role="menuitemcheckbox"
            checked={filter === 'assumption'}
            keys={keyText(command('assumptions'))}
            onChoose={() => {
              close()
              toggleAssumptions(context)
            }}
          >
            {messages.commands.assumptions}
          </Item>
        </div>
      )}
    </div>
  )
}

type ItemProps = {
  readonly role: 'menuitemradio' | 'menuitemcheckbox'
  readonly checked: boolean
  readonly keys?: string
  readonly onChoose: () => void
  readonly children: ReactNode
}

function Item({ role, checked, keys, onChoose, children }: ItemProps) {
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles have it
    <button type="button" role={role} aria-checked={checked} onClick={onChoose}>
      <IconCheck size={14} stroke={2} aria-hidden visibility={checked ? undefined : 'hidden'} />
      <span>{children}</span>
      {keys && <small>{keys}</small>}
    </button>
  )
}
