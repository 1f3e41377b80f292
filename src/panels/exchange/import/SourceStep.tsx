import { useEffect, useId, useRef, useState } from 'react'
import type { ImportSource } from '@/exchange/import/readImport'
import { useExchangeWords } from '@/i18n/exchange/exchangeWords'
import { Button } from '@/ui/Button'
import { FileField } from '../../fields/FileField'
import field from '../../fields/field.module.css'
import { Segments } from '../../fields/Segments'
import styles from './ImportDialog.module.css'
import { OutlineSigns } from './OutlineSigns'
import type { ImportTarget } from './useImport'

const TYPES =
  '.journey,.json,.csv,.tsv,.txt,.md,.mmd,.mermaid,.xlsx,.png,.svg,.zip,application/vnd.parcours+json,application/json,text/*,image/png,image/svg+xml'

type Props = {
  /** What was dropped on the page. */
  readonly dropped: File | undefined
  /** The text to begin with. */
  readonly given: string | undefined
  /** Whether what comes can become part of an open map. */
  readonly canAddHere: boolean
  readonly isBusy: boolean
  readonly failure: string | undefined
  readonly onFiles: (files: readonly File[]) => void
  readonly onRead: (source: ImportSource, target: ImportTarget) => void
}

/** Where an import comes from: a file that is chosen or dropped, or a text that is pasted or typed. */
export function SourceStep(props: Props) {
  const { dropped, given = '', canAddHere, isBusy, failure, onFiles, onRead } = props
  const { importing: words } = useExchangeWords()
  const id = useId()
  const [text, setText] = useState(given)
  const [target, setTarget] = useState<ImportTarget>('new')
  const [file, setFile] = useState<File>()
  const take = (given: File) => {
    setText('')
    setFile(given)
  }
  const arrived = useRef((given: File) => {
    take(given)
    // Where there is nothing to choose, it is read without another click.
    if (!canAddHere) onRead({ name: given.name, content: given }, target)
  })
  useEffect(() => {
    if (dropped) arrived.current(dropped)
  }, [dropped])
  const submit = () =>
    onRead(file ? { name: file.name, content: file } : { name: '', content: text }, target)
  return (
    <form
      aria-busy={isBusy}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <div className={styles.field}>
        <FileField
          label={words.file}
          hint={words.drop}
          types={TYPES}
          chosen={file?.name}
          isBusy={isBusy}
          onFile={take}
          onFiles={onFiles}
        />
      </div>
      <div className={`${styles.field} ${styles.beside}`}>
        <label htmlFor={`${id}-text`} className={field.label}>
          {words.paste}
        </label>
        <textarea
          id={`${id}-text`}
          rows={7}
          spellCheck={false}
          placeholder={words.pasteHint}
          className={`${field.input} ${styles.text}`}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            setFile(undefined)
          }}
        />
        <OutlineSigns />
      </div>
      {canAddHere && (
        <div className={styles.field}>
          <span aria-hidden="true" className={field.label}>
            {words.target}
          </span>
          <Segments
            label={words.target}
            value={target}
            options={(['new', 'here'] as const).map((value) => ({
              value,
              label: words.targets[value],
            }))}
            onChoose={setTarget}
          />
        </div>
      )}
      {failure && (
        <p role="alert" className={styles.failure}>
          {failure}
        </p>
      )}
      <div className={styles.foot}>
        <p role="status" className={styles.status}>
          {isBusy && words.reading}
        </p>
        <Button type="submit" look="primary" disabled={isBusy}>
          {words.import}
        </Button>
      </div>
    </form>
  )
}
