import type { ComponentProps, ReactNode } from 'react'
import styles from './IconButton.module.css'

type Props = Omit<ComponentProps<'button'>, 'children' | 'aria-label'> & {
  /** What the button does: its accessible name, and its tooltip unless `title` says more. */
  readonly label: string
  readonly icon: ReactNode
  readonly active?: boolean
}

/** A square button with an icon and, for everyone else, its words. */
export function IconButton({ label, icon, active, className, title, ...props }: Props) {
  return (
    <button
      type="button"
      aria-label={label}
      title={title ?? label}
      {...(active !== undefined && { 'aria-pressed': active })}
      {...props}
      className={[styles.button, active && styles.active, className].filter(Boolean).join(' ')}
    >
      {icon}
    </button>
  )
}
