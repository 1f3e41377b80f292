import type { ReactNode } from 'react'
import styles from './FieldRow.module.css'

type Props = {
  readonly columns: number
  /** What the fields are together, where they are one thing. */
  readonly label?: string
  readonly children: ReactNode
}

/** Fields side by side, each a label, a field and perhaps an alert, on the same lines. */
export function FieldRow({ columns, label, children }: Props) {
  return (
    <div
      {...(label && { role: 'group', 'aria-label': label })}
      className={styles.row}
      style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
    >
      {children}
    </div>
  )
}
