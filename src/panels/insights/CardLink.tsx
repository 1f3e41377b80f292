import type { ReactNode } from 'react'
import styles from './CardLink.module.css'
import { useCardLink } from './useCardLink'

type Props = {
  readonly ids: readonly string[]
  readonly children: ReactNode
  /** The card that the words name, where it is not the first. */
  readonly named?: string
  /** The accessible name, where the words alone do not say what it leads to. */
  readonly label?: string
}

/** Words that lead to records on the board; plain words where there is none to show. */
export function CardLink({ ids, children, named, label }: Props) {
  const link = useCardLink()
  if (ids.length === 0) return <span>{children}</span>
  return (
    <a {...link(ids, named)} {...(label && { 'aria-label': label })} className={styles.link}>
      {children}
    </a>
  )
}
