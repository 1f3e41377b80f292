import styles from './Switch.module.css'

type Props = {
  /** The accessible name; also shown beside the switch where `shown`. */
  readonly label: string
  readonly checked: boolean
  readonly onToggle: () => void
  readonly shown?: boolean
}

/** On or off, with effect at once. */
export function Switch({ label, checked, onToggle, shown = false }: Props) {
  return (
    <label className={styles.row} title={shown ? undefined : label}>
      {shown && <span>{label}</span>}
      <span className={styles.switch}>
        <input
          type="checkbox"
          role="switch"
          aria-checked={checked}
          aria-label={label}
          checked={checked}
          onChange={onToggle}
        />
        <span aria-hidden="true" />
      </span>
    </label>
  )
}
