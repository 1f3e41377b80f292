import styles from './Meter.module.css'

/** A share of a whole, 0…1, as a bar. The words beside it say the figure. */
export function Meter({ share }: { share: number }) {
  return (
    <span aria-hidden="true" className={styles.meter}>
      <span style={{ width: `${Math.max(0, Math.min(1, share)) * 100}%` }} />
    </span>
  )
}
