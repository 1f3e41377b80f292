import type { ReactNode } from 'react'
import { CardLink } from '../CardLink'
import { ShowAll } from '../ShowAll'
import { useFew } from '../useFew'
import styles from './Numbered.module.css'

/** A line of the list beside a matrix, under the number of its dot. */
export type NumberedItem = {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly detail: string
}

type Props = {
  /** All of them; the first are shown until the rest is asked for. */
  readonly items: readonly NumberedItem[]
  readonly tone: 'pain' | 'opportunity'
  /** What is said below the list. */
  readonly children?: ReactNode
}

/** As many as are read beside a chart. */
const FIRST = 8

/** What the numbered dots of a chart stand for. */
export function Numbered({ items, tone, children }: Props) {
  const few = useFew(items, items.slice(0, FIRST))
  return (
    <>
      <ol ref={few.ref} className={styles.list}>
        {few.shown.map(({ id, number, title, detail }) => (
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
      <ShowAll few={few} />
      {children && <div className={styles.notes}>{children}</div>}
    </>
  )
}
