import { useExchangeWords } from '@/i18n/exchange/exchangeWords'
import { Button } from '@/ui/Button'
import { PanelDialog } from '../../fields/PanelDialog'
import styles from './ImportReport.module.css'
import type { Importing } from './useImport'
import { useSeveralFiles } from './useSeveralFiles'

type Props = Pick<Importing, 'loadLibrary' | 'keep' | 'onOpen' | 'onClose'> & {
  readonly files: readonly File[]
}

/** Brings in several files at once, each as a map of its own, and tells what became of each. */
export function SeveralFiles({ files, onOpen, onClose, ...importing }: Props) {
  const { importing: words } = useExchangeWords()
  const { outcomes, isDone, isStopped, stop } = useSeveralFiles(files, importing)
  const made = outcomes.filter((outcome) => outcome.made).length
  return (
    // Who closes it midway is told all the same what has come by then.
    <PanelDialog title={words.dialog} width={560} onClose={isDone || isStopped ? onClose : stop}>
      <p role="status" className={styles.line} aria-busy={!isDone}>
        {isDone
          ? words.severalDone(made, files.length)
          : words.readingOf(outcomes.length + 1, files.length)}
      </p>
      <ul className={`${styles.scroller} ${styles.files}`}>
        {outcomes.map(({ name, made, sentence }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they only ever grow, and names may be the same
          <li key={index} className={styles.file}>
            <span>
              <code>{name}</code> {sentence}
            </span>
            {made && (
              <Button
                look="quiet"
                aria-label={words.openOne(made.title)}
                onClick={() => onOpen(made.id)}
              >
                {words.openMap}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        <p className={styles.told} />
        {isDone ? (
          <Button look="primary" data-autofocus onClick={onClose}>
            {words.close}
          </Button>
        ) : (
          <Button data-autofocus disabled={isStopped} onClick={stop}>
            {words.stop}
          </Button>
        )}
      </div>
    </PanelDialog>
  )
}
