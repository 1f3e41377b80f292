import { useEffect, useRef } from 'react'
import { useExchangeWords } from '@/i18n/exchange/exchangeWords'
import { useMessages } from '@/i18n/messages'
import type { ListedMap } from '@/storage/shelf'
import { Button } from '@/ui/Button'
import { FileField } from '../fields/FileField'
import { PanelDialog } from '../fields/PanelDialog'
import { useFocusReturn } from '../fields/useFocusReturn'
import styles from './Restore.module.css'
import { RestoreChoices } from './RestoreChoices'
import { RestoreReport } from './RestoreReport'
import type { Restore } from './restoring'
import { useRestore } from './useRestore'

type Props = {
  /** What was dropped on the page, or chosen in another dialog. */
  readonly file?: Blob | undefined
  /** The maps of this device, those in the trash too. */
  readonly maps: readonly ListedMap[]
  readonly restore: Restore
  readonly onClose: () => void
}

/** Brings maps back from a backup: what is in it, what to do with what is here, what became of it. */
export function RestoreDialog({ file, maps, restore, onClose }: Props) {
  const { locale } = useMessages()
  const { restore: words } = useExchangeWords()
  const { step, open, run, stop, back } = useRestore(restore)
  const opened = useRef(open)
  // Its dialogs follow one another: at the end the keyboard goes back to before the first.
  useFocusReturn()
  useEffect(() => {
    if (file) void opened.current(file)
  }, [file])
  if (step.at === 'report') return <RestoreReport lines={step.lines} onClose={onClose} />
  // Who closes it midway is told all the same what has come by then, and what has not.
  const close = step.at === 'working' ? stop : onClose
  return (
    <PanelDialog title={words.dialog} width={step.at === 'choices' ? 860 : 480} onClose={close}>
      {step.at === 'file' && (
        <>
          <FileField
            label={words.file}
            hint={words.hint}
            types=".zip,application/zip"
            isBusy={step.isReading}
            onFile={(chosen) => void open(chosen)}
          />
          {step.failure && (
            <p role="alert" className={styles.failure}>
              {step.failure}
            </p>
          )}
          <p role="status" className={styles.told}>
            {step.isReading && words.reading}
          </p>
        </>
      )}
      {step.at === 'choices' && (
        <RestoreChoices
          backup={step.backup}
          maps={maps}
          onBack={back}
          onRestore={(plan) => void run(step.backup, plan)}
        />
      )}
      {step.at === 'working' && (
        <div className={styles.foot}>
          <p role="status" className={styles.told}>
            {words.working(step.share.toLocaleString(locale, { style: 'percent' }))}
          </p>
          <Button data-autofocus onClick={stop}>
            {words.stop}
          </Button>
        </div>
      )}
    </PanelDialog>
  )
}
