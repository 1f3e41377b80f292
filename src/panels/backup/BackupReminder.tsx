import { IconX } from '@tabler/icons-react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { Unkept } from '@/storage/backups'
import { Button } from '@/ui/Button'
import { IconButton } from '@/ui/IconButton'
import styles from './BackupReminder.module.css'

type Props = {
  readonly unkept: Unkept
  /** Whether there is a backup that this work came after. */
  readonly hasBackup: boolean
  readonly onBackUp: () => void
  /** Sends it away until there is as much work again. */
  readonly onLater: () => void
}

/** One quiet line: so much work lies in this browser alone. */
export function BackupReminder({ unkept, hasBackup, onBackUp, onLater }: Props) {
  const { backup: words } = usePanelWords()
  const say = hasBackup ? words.reminderOld : words.reminder
  return (
    <div className={styles.line} role="status">
      <span className={styles.text}>{say(unkept.changes, unkept.maps)}</span>
      <Button look="quiet" className={styles.act} onClick={onBackUp}>
        {words.now}
      </Button>
      <IconButton label={words.later} icon={<IconX size={15} />} onClick={onLater} />
    </div>
  )
}
