import { download } from '@/exchange/export/download'
import type { LibrarySource } from '@/exchange/export/libraryZip'
import { useExchangeWords } from '@/i18n/exchange/exchangeWords'
import { useMessages } from '@/i18n/messages'
import { Button } from '@/ui/Button'
import { PanelDialog } from '../fields/PanelDialog'
import styles from './export/ExportForm.module.css'
import { useLibraryExport } from './useLibraryExport'

type Props = {
  /** The library as it is now. */
  readonly loadSource: () => Promise<LibrarySource>
  readonly counts: { readonly maps: number; readonly personas: number }
  readonly onClose: () => void
}

/** Says what a zip of the whole library will hold, and writes it; it can be stopped. */
export function ExportAllDialog({ loadSource, counts, onClose }: Props) {
  const { locale } = useMessages()
  const { libraryZip: words, exporting } = useExchangeWords()
  const { state, run, stop } = useLibraryExport(loadSource, (blob, name) => download(blob, name))
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
        <p className={styles.line}>{words.what(counts.maps, counts.personas)}</p>
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
            {exporting.export}
          </Button>
        </div>
      </form>
    </PanelDialog>
  )
}
