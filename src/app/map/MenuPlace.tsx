import type { Ref } from 'react'
import { Button } from '@/ui/Button'
import styles from './MenuPlace.module.css'

type Props = {
  /** Holds the menu alone: who looks for its first button must not find the one that keeps the room. */
  readonly ref: Ref<HTMLSpanElement>
  /** What the button that will stand there says. */
  readonly label: string
  readonly look?: 'plain' | 'primary'
  /** Whether an arrow will stand beside the button. */
  readonly withArrow?: boolean
}

/**
 * The place of a menu that loads when the board has been painted: as wide as the menu from the
 * start, so that the bar does not move under somebody who already aims at it.
 */
export function MenuPlace({ ref, label, look = 'plain', withArrow = false }: Props) {
  return (
    <span className={styles.place}>
      <span className={styles.holder} data-arrow={withArrow || undefined}>
        <Button look={look}>{label}</Button>
      </span>
      <span ref={ref} className={styles.menu} />
    </span>
  )
}
