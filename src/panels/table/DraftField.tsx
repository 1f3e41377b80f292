import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import styles from './Field.module.css'

type Props = {
  readonly label: string
  /** The value as it is. */
  readonly text: string
  /** What was typed already, in its place. */
  readonly typed?: string | undefined
  /** Takes what was typed, or says why it does not. */
  readonly onKeep: (text: string) => string | undefined
  /** A day rather than words: in the browser's own field for it. */
  readonly isDay?: boolean
  /** Called when the field is to go: kept, left, or cancelled. */
  readonly onClose: () => void
}

/**
 * A value that is kept as a whole: Enter, Tab or leaving the field keep it, Escape does not. What
 * cannot be kept stays, with the reason below it, until it is put right or cancelled. The keys that
 * keep go on to the table, which moves on.
 */
export function DraftField(props: Props) {
  const { label, text: first, typed, onKeep, onClose, isDay = false } = props
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(typed ?? first)
  const [problem, setProblem] = useState<string>()
  const isDone = useRef(false)

  useLayoutEffect(() => {
    const element = field.current!
    element.focus({ preventScroll: true })
    // A field for a day has no text to set a caret in.
    if (!isDay) element.setSelectionRange(element.value.length, element.value.length)
  }, [isDay])

  const keep = (): boolean => {
    if (isDone.current) return true
    const refused = text === first ? undefined : onKeep(text)
    setProblem(refused)
    isDone.current = refused === undefined
    return isDone.current
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') isDone.current = true
    else if ((event.key !== 'Enter' && event.key !== 'Tab') || keep()) return
    else {
      event.preventDefault()
      event.stopPropagation()
    }
  }
  return (
    <span className={styles.draft}>
      <input
        ref={field}
        type={isDay ? 'date' : 'text'}
        data-draft
        className={styles.field}
        aria-label={label}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? id : undefined}
        autoComplete="off"
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setProblem(undefined)
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          // What is refused while one turns to something else is let go, rather than in the way.
          keep()
          onClose()
        }}
      />
      {problem && (
        <span role="alert" id={id} className={styles.problem}>
          {problem}
        </span>
      )}
    </span>
  )
}
