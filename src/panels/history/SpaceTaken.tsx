import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { sayBytes } from '@/i18n/sayBytes'
import type { Version } from '@/storage/versions'
import styles from './HistoryPanel.module.css'

/** How much the versions of a map take on the device, and which of them stay. */
export function SpaceTaken({ versions }: { versions: readonly Version[] }) {
  const { locale } = useMessages()
  const { history: words } = usePanelWords()
  if (versions.length === 0) return <p className={styles.quiet}>{words.noVersions}</p>
  const bytes = versions.reduce((sum, { size }) => sum + size, 0)
  return (
    <p className={styles.quiet}>
      {words.space(versions.length, sayBytes(bytes, locale))} {words.rule}
    </p>
  )
}
