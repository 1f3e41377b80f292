import { useLayoutEffect, useRef } from 'react'
import { GrowingText } from '../fields/GrowingText'
import styles from './Field.module.css'

type Props = {
  readonly label: string
  readonly value: string
  /** Called with every keystroke. */
  readonly onType: (text: string) => void
  readonly onLeave: () => void
  readonly placeholder?: string | undefined
  /** Without line breaks, also where a text with some is pasted. */
  readonly singleLine?: boolean
}

/**
 * A text of the map, typed where it stands: the document follows each key. The table around it sees
 * its keys, and ends or cancels the typing.
 */
export function TextEditor({ label, value, onType, onLeave, placeholder, singleLine }: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  // Before the browser paints, and so before the next key; typing goes on where the text ends.
  useLayoutEffect(() => {
    const element = field.current!
    element.focus({ preventScroll: true })
    element.setSelectionRange(element.value.length, element.value.length)
  }, [])
  return (
    <GrowingText
      ref={field}
      className={styles.field}
      aria-label={label}
      placeholder={placeholder}
      value={value}
      data-lines={singleLine ? undefined : true}
      onChange={(event) => {
        const text = event.currentTarget.value
        onType(singleLine ? text.replace(/[\r\n]+/g, ' ') : text)
      }}
      onBlur={onLeave}
    />
  )
}
