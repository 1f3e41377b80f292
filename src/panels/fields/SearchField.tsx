import { IconSearch } from '@tabler/icons-react'
import type { ComponentProps } from 'react'
import styles from './SearchField.module.css'

type Props = Omit<ComponentProps<'input'>, 'type' | 'className' | 'placeholder' | 'onChange'> & {
  /** What is searched; it stands in the field too, as long as that is empty. */
  readonly label: string
  readonly value: string
  readonly onQuery: (query: string) => void
}

/** A field in which something is searched, with its sign. */
export function SearchField({ label, onQuery, ...input }: Props) {
  return (
    <label className={styles.search}>
      <IconSearch size={16} aria-hidden />
      <input
        {...input}
        type="search"
        aria-label={label}
        placeholder={label}
        onChange={(event) => onQuery(event.currentTarget.value)}
      />
    </label>
  )
}
