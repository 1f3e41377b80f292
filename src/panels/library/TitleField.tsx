import { useId } from 'react'
import styles from './TitleField.module.css'

type Props = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly isFocusedFirst?: boolean
}

/** A map's title, in a dialog. Its text is selected when it gets the focus, to be typed over. */
export function TitleField({ label, value, onChange, isFocusedFirst = false }: Props) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        value={value}
        data-autofocus={isFocusedFirst || undefined}
        onFocus={(event) => event.target.select()}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
