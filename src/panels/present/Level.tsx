import styles from './Sheet.module.css'

/** A level from 1 to 5 as five dots, and in words for whoever does not see them. */
export function Level({ level, label }: { level: number; label: string }) {
  return (
    <span className={styles.level} role="img" aria-label={label}>
      {[1, 2, 3, 4, 5].map((each) => (
        <i key={each} data-on={each <= level || undefined} />
      ))}
    </span>
  )
}
