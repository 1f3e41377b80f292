import type { ReactNode } from 'react'
import { CardLink } from '../CardLink'
import styles from './Numbered.module.css'

/** A line of the list beside a matrix, under the number of its dot. */
export type NumberedItem = {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly detail: string
}

type Props = {
  readonly items: readonly NumberedItem[]
  readonly tone: 'pain' | 'opportunity'
  /** What is said below the list. */
  readonly children?: ReactNode
}

/** What the numbered dots of a chart stand for. */
export function Numbered({ items, tone, children }: Props) {
  return (
    <>
      <ol className={styles.list}>
        {items.map(({ id, number, title, detail }) => (
          <li key={id} value={number}>
            <span aria-hidden="true" className={styles[tone]}>
              {number}
            </span>
            <span>
              <CardLink ids={[id]}>{title}</CardLink>
              <small>{detail}</small>
            </span>
          </li>
        ))}
      </ol>
      {children && <div className={styles.notes}>{children}</div>}
    </>
  )
}
