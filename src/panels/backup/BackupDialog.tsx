import type { BackupSource } from '@/exchange/backup/source'
import type { WrittenBackup } from '@/exchange/backup/writeBackup'
import { download } from '@/exchange/export/download'
import { useExchangeWords } from '@/i18n/exchange/exchangeWords'
import { useMessages } from '@/i18n/messages'
import { Button } from '@/ui/Button'
import styles from '../exchange/export/ExportForm.module.css'
import { PanelDialog } from '../fields/PanelDialog'
import { useBackup } from './useBackup'

type Props = {
  /** The device as it is now. */
  readonly loadSource: () => Promise<BackupSource>
  readonly counts: { readonly maps: number; readonly trashed: number; readonly personas: number }
  /** Told of a backup that was handed over, with its moment, ms. */
  readonly onSaved: (backup: WrittenBackup, time: number) => void
  readonly onClose: () => void
}

/** Says what a backup of everything will hold, and writes it; it can be stopped. */
export function BackupDialog({ loadSource, counts, onSaved, onClose }: Props) {
  const { locale } = useMessages()
  const { backup: words, exporting } = useExchangeWords()
  const { state, run, stop } = useBackup({ loadSource, save: download, onSaved })
  if (state.phase === 'saved')
    return (
      <PanelDialog title={words.dialog} width={440} onClose={onClose}>
        <p role="status" className={styles.line}>
          {exporting.saved(state.name)}
        </p>
        {state.notes.length > 0 && (
          <ul className={styles.notes}>
            {state.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
      </PanelDialog>
    )
  const isWorking = state.phase === 'working'
  const percent = (share: number) => share.toLocaleString(locale, { style: 'percent' })
  return (
    <PanelDialog title={words.dialog} width={440} onClose={onClose}>
      <form
        aria-busy={isWorking}
        onSubmit={(event) => {
          event.preventDefault()
          if (!isWorking) void run()
        }}
      >
        <p className={styles.line}>{words.what(counts.maps, counts.trashed, counts.personas)}</p>
        {state.phase === 'ready' && state.failure && (
          <p role="alert" className={styles.failure}>
            {state.failure}
          </p>
        )}
        <div className={styles.foot}>
          <p role="status" className={styles.summary}>
            {isWorking ? exporting.share(percent(state.share)) : state.told}
          </p>
          {isWorking && <Button onClick={stop}>{exporting.stop}</Button>}
          <Button type="submit" look="primary" data-autofocus disabled={isWorking}>
            {words.run}
          </Button>
        </div>
      </form>
    </PanelDialog>
  )
}
