import { IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { IconButton } from '@/ui/IconButton'
import styles from './BoardMenu.module.css'
import { useMenu } from './useMenu'

type Props = {
  readonly label: string
  /** Of the command that the button stands for, as they are shown; empty where it has none. */
  readonly keys: string
  readonly icon: ReactNode
  /** Whether something of the menu is at work. */
  readonly lit?: boolean
  /** The items; `close` gives the focus back to the button. */
  readonly children: (close: () => void) => ReactNode
}

/** A button at the board's foot with a menu above it. */
export function BoardMenu({ label, keys, icon, lit = false, children }: Props) {
  const { open, toggle, close, onKeyDown, menu, button } = useMenu()
  return (
    <div className={styles.anchor}>
      <IconButton
        ref={button}
        label={label}
        title={`${label}  ${keys}`}
        icon={icon}
        aria-haspopup="menu"
        aria-expanded={open}
        className={lit ? styles.lit : undefined}
        onClick={toggle}
      />
      {open && (
        <div
          ref={menu}
          role="menu"
          tabIndex={-1}
          aria-label={label}
          className={`${styles.menu} nowheel`}
          onKeyDown={onKeyDown}
        >
          {children(close)}
        </div>
      )}
    </div>
  )
}

type GroupProps = { readonly label: string; readonly children: ReactNode }

/** Items of a menu under a heading of their own. */
export function MenuGroup({ label, children }: GroupProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a menu
    <div role="group" aria-label={label} className={styles.group}>
      <p aria-hidden="true">{label}</p>
      {children}
    </div>
  )
}

type ItemProps = {
  /** What is done, one of several, or what is on or off. */
  readonly role?: 'menuitem' | 'menuitemradio' | 'menuitemcheckbox'
  readonly checked?: boolean
  readonly keys?: string | undefined
  readonly onChoose: () => void
  readonly children: ReactNode
}

/** An item of a menu, with a mark where it is chosen, and its keys where it has some. */
export function MenuItem({ role = 'menuitem', checked, keys, onChoose, children }: ItemProps) {
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: only those that can be checked have it
    <button type="button" role={role} aria-checked={checked} onClick={onChoose}>
      <IconCheck size={14} stroke={2} aria-hidden visibility={checked ? undefined : 'hidden'} />
      <span>{children}</span>
      {keys && <small>{keys}</small>}
    </button>
  )
}
