import { IconPlus, IconX } from '@tabler/icons-react'
import type { ComponentProps, ReactNode } from 'react'
import styles from './Chip.module.css'

/** A row of chips that breaks where it must. */
export function Chips({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>
}

type ChipButtonProps = ComponentProps<'button'> & {
  /** Makes it one of several that are on or off. */
  readonly pressed?: boolean
  readonly adds?: boolean
  /** What stands before the words: a picture, a line. */
  readonly sign?: ReactNode
}

/** A small round button. Words that are wider than its row are cut, and whole to those who hear them. */
export function ChipButton({ pressed, adds, sign, children, ...props }: ChipButtonProps) {
  return (
    <button
      type="button"
      {...props}
      {...(pressed !== undefined && { 'aria-pressed': pressed })}
      className={[styles.chip, styles.button, pressed && styles.on].filter(Boolean).join(' ')}
    >
      {adds && <IconPlus size={12} stroke={2} aria-hidden="true" />}
      {sign}
      <span className={styles.words}>{children}</span>
    </button>
  )
}

/** Something chosen, with a button to take it back. */
export function RemovableChip({
  children,
  removeLabel,
  onRemove,
}: {
  children: ReactNode
  removeLabel: string
  onRemove: () => void
}) {
  return (
    <span className={`${styles.chip} ${styles.on} ${styles.removable}`}>
      <span className={styles.words}>{children}</span>
      <button
        type="button"
        aria-label={removeLabel}
        title={removeLabel}
        className={styles.remove}
        onClick={onRemove}
      >
        <IconX size={12} stroke={2} />
      </button>
    </span>
  )
}
