import { useEffect, useId, useState } from 'react'
import field from '../fields/field.module.css'
import { GrowingText } from '../fields/GrowingText'
import styles from './SheetText.module.css'

type Props = {
  readonly label: string
  readonly value: string
  /** Called when the field is left with another text. */
  readonly onCommit: (text: string) => void
  readonly placeholder?: string
  readonly look?: 'name' | 'role' | 'quote' | 'text'
}

/**
 * A text of a sheet, edited where it stands and kept when it is left. Enter keeps a line; Escape
 * gives back what was there.
 */
export function SheetText({ label, value, onCommit, placeholder = '–', look = 'text' }: Props) {
  const id = useId()
  const [text, setText] = useState(value)
  useEffect(() => setText(value), [value])
  const isLine = look === 'name' || look === 'role'
  return (
    <div className={styles[look]}>
      <label htmlFor={id} className={look === 'text' ? field.label : 'visually-hidden'}>
        {label}
      </label>
      <GrowingText
        id={id}
        className={styles.field}
        value={text}
        placeholder={placeholder}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={() => text !== value && onCommit(text)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setText(value)
          if (event.key === 'Enter' && isLine) {
            event.preventDefault()
            event.currentTarget.blur()
          }
        }}
      />
    </div>
  )
}
