import { useId } from 'react'
import field from '../fields/field.module.css'
import { GrowingText } from '../fields/GrowingText'
import styles from './SheetText.module.css'
import { useKeptText } from './useKeptText'

type Props = {
  readonly label: string
  readonly value: string
  /** Called with another text while one types and when the field is left. */
  readonly onCommit: (text: string) => void
  readonly placeholder?: string
  readonly look?: 'name' | 'role' | 'quote' | 'text'
}

/**
 * A text of a sheet, edited and kept where it stands. Enter leaves a line; Escape gives back what
 * was there.
 */
export function SheetText({ label, value, onCommit, placeholder = '–', look = 'text' }: Props) {
  const id = useId()
  const kept = useKeptText(value, onCommit)
  const isLine = look === 'name' || look === 'role'
  return (
    <div className={styles[look]}>
      <label htmlFor={id} className={look === 'text' ? field.label : 'visually-hidden'}>
        {label}
      </label>
      <GrowingText
        id={id}
        className={styles.field}
        value={kept.text}
        placeholder={placeholder}
        aria-busy={kept.isPending}
        onFocus={kept.enter}
        onChange={(event) => kept.type(event.currentTarget.value)}
        onBlur={kept.leave}
        onKeyDown={(event) => {
          if (event.key === 'Escape') kept.takeBack()
          if (event.key === 'Enter' && isLine) {
            event.preventDefault()
            event.currentTarget.blur()
          }
        }}
      />
    </div>
  )
}
