import { IconChevronDown } from '@tabler/icons-react'
import field from '../fields/field.module.css'
import styles from './Select.module.css'

type Props<Value extends string> = {
  readonly id: string
  /** Nothing where several things have several values. */
  readonly value: Value | undefined
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChoose: (value: Value) => void
  /** Said where there is no value. */
  readonly noneText?: string
  /** Whether a dialog begins here. */
  readonly autoFocus?: boolean
}

/** One of many, in the browser's own list. */
export function Select<Value extends string>(props: Props<Value>) {
  const { id, value, options, onChoose, noneText, autoFocus } = props
  return (
    <span className={styles.select}>
      <select
        id={id}
        className={field.input}
        value={value ?? ''}
        data-autofocus={autoFocus || undefined}
        onChange={(event) => onChoose(event.currentTarget.value as Value)}
      >
        {value === undefined && (
          <option value="" disabled hidden>
            {noneText}
          </option>
        )}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <IconChevronDown size={15} aria-hidden="true" />
    </span>
  )
}
