import { IconFile, IconFileAlert } from '@tabler/icons-react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { sayMoment } from '@/i18n/sayMoment'
import type { TiedState } from '@/storage/tiedFile'
import styles from './FileState.module.css'

/** Whether the file that the map is tied to holds it, beside the save state. */
export function FileState({ tied }: { readonly tied: TiedState }) {
  const { locale } = useMessages()
  const { file: words } = usePanelWords()
  const { name, status, time } = tied
  if (name === null) return null
  const isFine = status === 'written' || status === 'waiting'
  const Icon = isFine ? IconFile : IconFileAlert
  return (
    <span
      role="status"
      aria-label={words.label}
      title={words.writtenAt(name, sayMoment(time, locale))}
      className={styles.state}
      data-problem={!isFine || undefined}
    >
      <Icon size={14} aria-hidden="true" />
      <span className={styles.text}>{words.states[isFine ? status : 'problem'](name)}</span>
    </span>
  )
}
