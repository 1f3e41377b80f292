import { useMessages } from '@/i18n/messages'
import styles from './TopBar.module.css'

export type SaveStatus = 'saved' | 'saving' | 'failed' | 'memory'

/**
 * What became of the last change. It says "saved" only of what is on the disk. It can be read at any
 * time and is not announced: it changes twice with every word that is typed, and what goes wrong is an
 * alert of its own.
 */
export function SaveState({ status }: { status: SaveStatus }) {
  const messages = useMessages()
  return (
    <span
      role="status"
      aria-live="off"
      aria-label={messages.saveState.label}
      title={messages.saveState[status]}
      className={styles.save}
      data-status={status}
    >
      <i aria-hidden="true" className={styles.dot} />
      <span>{messages.saveState[status]}</span>
    </span>
  )
}
