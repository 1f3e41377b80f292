import type { ReactNode } from 'react'
import styles from './SettingsGroup.module.css'

/** Settings that belong together, under their heading. */
export function SettingsGroup({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className={styles.group}>
      <h3>{heading}</h3>
      {children}
    </section>
  )
}
