import { type ReactNode, useState } from 'react'
import { useMessages } from '@/i18n/messages'
import { Button } from '@/ui/Button'
import styles from './DialogForm.module.css'

type Props = {
  /** What the button that does it says. */
  readonly words: string
  readonly isDangerous?: boolean
  /** What it does; once, however often it is asked to, until it has failed. */
  readonly run: () => Promise<void>
  /** The sentence for what went wrong. */
  readonly sayFailure: (reason: string) => string
  readonly onClose: () => void
  readonly children: ReactNode
}

/**
 * The inside of a dialog that does one thing and closes. Enter does it; a failure keeps it
 * open. What is dangerous has to be reached for: the focus begins on the way out.
 */
export function DialogForm({ words, isDangerous, run, sayFailure, onClose, children }: Props) {
  const { common } = useMessages()
  const [running, setRunning] = useState(false)
  const [failure, setFailure] = useState<string>()

  const submit = async () => {
    if (running) return
    setRunning(true)
    setFailure(undefined)
    try {
      await run()
      onClose()
    } catch (error) {
      setFailure(sayFailure((error as Error).message))
      setRunning(false)
    }
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      {children}
      {failure && (
        <p className={styles.failure} role="alert">
          {failure}
        </p>
      )}
      <div className={styles.buttons}>
        <Button onClick={onClose} data-autofocus={isDangerous || undefined}>
          {common.cancel}
        </Button>
        <Button
          type="submit"
          look="primary"
          className={isDangerous ? styles.danger : undefined}
          disabled={running}
        >
          {words}
        </Button>
      </div>
    </form>
  )
}
