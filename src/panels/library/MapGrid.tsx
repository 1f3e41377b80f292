import type { ReactNode } from 'react'
import styles from './MapGrid.module.css'

/** Cards side by side, as many as there is room for. */
export function MapGrid({ children }: { children: ReactNode }) {
  return <ul className={styles.grid}>{children}</ul>
}

/** What stands where there is no map to show. An alert where something is wrong. */
export function Message({ text, isAlert = false }: { text: string; isAlert?: boolean }) {
  return (
    <p className={styles.message} role={isAlert ? 'alert' : 'status'}>
      {text}
    </p>
  )
}
