import { useId, useRef, useState } from 'react'
import { type Imported, importJourney, type KeepMap } from '@/exchange/importJourney'
import { readJourneyBlob, readJourneyFile } from '@/exchange/readJourneyFile'
import { useMessages } from '@/i18n/messages'
import type { LibraryDocument } from '@/model/document'
import type { JourneyId } from '@/model/records/journey'
import { Button } from '@/ui/Button'
import field from '../fields/field.module.css'
import { PanelDialog } from '../fields/PanelDialog'
import styles from './ImportDialog.module.css'
import { ImportReport } from './ImportReport'
import { sayImportFailure } from './importProblem'

const TYPES = '.journey,.json,application/vnd.parcours+json,application/json'

type Props = {
  /** The library as it is kept, to find personas again. */
  readonly loadLibrary: () => Promise<LibraryDocument>
  readonly keep: KeepMap
  readonly onOpen: (id: JourneyId) => void
  readonly onClose: () => void
}

/** Brings a map in from a file or a pasted text, and reports what of it could not come. */
export function ImportDialog({ loadLibrary, keep, onOpen, onClose }: Props) {
  const messages = useMessages()
  const [text, setText] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string>()
  const [report, setReport] = useState<Imported>()
  const input = useRef<HTMLInputElement>(null)
  if (report) return <ImportReport report={report} onOpen={onOpen} onClose={onClose} />

  const bringIn = async () => {
    const file = input.current?.files?.[0]
    const read = file ? await readJourneyBlob(file) : readJourneyFile(text)
    const imported = await importJourney(read, await loadLibrary(), keep)
    if (imported.repaired || imported.defects.length > 0) setReport(imported)
    else onOpen(imported.journeyId)
  }
  const submit = async () => {
    if (isBusy) return
    setBusy(true)
    setFailure(undefined)
    await bringIn().catch((error: unknown) => setFailure(sayImportFailure(error, messages)))
    setBusy(false)
  }
  const { import: words } = messages
  return (
    <PanelDialog title={words.dialog} width={480} onClose={onClose}>
      <form
        aria-busy={isBusy}
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <FileField ref={input} onChoose={() => setText('')} />
        <TextField
          value={text}
          onType={(typed) => {
            setText(typed)
            if (input.current) input.current.value = ''
          }}
        />
        {failure && (
          <p role="alert" className={styles.failure}>
            {failure}
          </p>
        )}
        <div className={styles.foot}>
          <Button type="submit" look="primary" disabled={isBusy}>
            {words.import}
          </Button>
        </div>
      </form>
    </PanelDialog>
  )
}

/** A file can be chosen, or dropped on the field. */
function FileField({ ref, onChoose }: { ref: React.Ref<HTMLInputElement>; onChoose: () => void }) {
  const { import: words } = useMessages()
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={field.label}>
        {words.file}
      </label>
      <input
        ref={ref}
        id={id}
        type="file"
        accept={TYPES}
        className={styles.file}
        aria-describedby={`${id}-hint`}
        data-autofocus
        onChange={onChoose}
      />
      <p id={`${id}-hint`} className={field.hint}>
        {words.drop}
      </p>
    </div>
  )
}

function TextField({ value, onType }: { value: string; onType: (text: string) => void }) {
  const { import: words } = useMessages()
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={field.label}>
        {words.paste}
      </label>
      <textarea
        id={id}
        rows={5}
        spellCheck={false}
        className={`${field.input} ${styles.text}`}
        value={value}
        onChange={(event) => onType(event.target.value)}
      />
    </div>
  )
}
