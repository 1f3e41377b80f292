import type { ReactNode } from 'react'
import styles from './field.module.css'

type Props = {
  readonly label: string
  /** The one field that the label names; without it the label is a heading over several. */
  readonly htmlFor?: string
  readonly children: ReactNode
}

/** A small label over what it is about. The panel's own layout sets groups apart. */
export function PanelGroup({ label, htmlFor, children }: Props) {
  return (
    <div>
      {htmlFor ? (
        <label className={styles.label} htmlFor={htmlFor}>
          {label}
        </label>
      ) : (
        <h2 className={styles.label}>{label}</h2>
      )}
      {children}
    </div>
  )
}
