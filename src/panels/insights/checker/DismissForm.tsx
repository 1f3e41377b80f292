import { type FormEvent, useId, useRef, useState } from 'react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { Button } from '@/ui/Button'
import field from '../../fields/field.module.css'
import styles from './CheckerSection.module.css'

type Props = {
  /** What is dismissed, as the form's name. */
  readonly label: string
  readonly onCancel: () => void
  readonly onDismiss: (reason: string) => void
}

/** Asks why the team lives with a finding. Nothing is dismissed without a word. */
export function DismissForm({ label, onCancel, onDismiss }: Props) {
  const id = useId()
  const { insights } = usePanelWords()
  const { checker: words } = insights
  const input = useRef<HTMLInputElement>(null)
  const [refused, setRefused] = useState(false)
  const [reason, setReason] = useState('')
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim()) return onDismiss(reason.trim())
    setRefused(true)
    input.current?.focus()
  }
  return (
    <form
      data-control
      aria-label={label}
      className={styles.form}
      onSubmit={onSubmit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel()
      }}
    >
      <label htmlFor={id} className={styles.reason}>
        {words.reason}
      </label>
      <input
        ref={input}
        data-draft
        id={id}
        // The field was asked for by the button before it.
        // biome-ignore lint/a11y/noAutofocus: see above
        autoFocus
        value={reason}
        placeholder={words.reasonHint}
        aria-invalid={refused}
        aria-describedby={`${id}-alert`}
        className={field.input}
        onChange={(event) => {
          setReason(event.currentTarget.value)
          setRefused(false)
        }}
      />
      <Button type="submit" look="primary" className={styles.small}>
        {words.keep}
      </Button>
      <Button look="quiet" className={styles.small} onClick={onCancel}>
        {words.cancel}
      </Button>
      <p id={`${id}-alert`} role="alert" className={`${field.alert} ${styles.refusal}`}>
        {refused && words.noReason}
      </p>
    </form>
  )
}
