import type { ReactNode } from 'react'
import styles from './Printed.module.css'

type Props = {
  /** What the field says. */
  readonly text: string
  /** The field. */
  readonly children: ReactNode
  readonly className?: string | undefined
}

/** A field on the screen; its words alone on paper and in a picture, where nobody types. */
export function Printed({ text, children, className }: Props) {
  return (
    <>
      <div data-control className={styles.field}>
        {children}
      </div>
      <div className={`${styles.words} ${className ?? ''}`}>{text}</div>
    </>
  )
}
