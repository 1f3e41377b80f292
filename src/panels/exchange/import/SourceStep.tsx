import { useEffect, useId, useRef, useState } from 'react'
import type { ImportSource } from '@/exchange/import/readImport'
import { useExchangeWords } from '@/i18n/exchange/exchangeWords'
import { Button } from '@/ui/Button'
import field from '../../fields/field.module.css'
import { Segments } from '../../fields/Segments'
import { useFileDrop } from '../../fields/useFileDrop'
import styles from './ImportDialog.module.css'
import { OutlineSigns } from './OutlineSigns'
import type { ImportTarget } from './useImport'

const TYPES =
  '.journey,.json,.csv,.tsv,.txt,.md,.mmd,.mermaid,.xlsx,.png,.svg,application/vnd.parcours+json,application/json,text/*,image/png,image/svg+xml'

type Props = {
  /** What was dropped on the page. */
  readonly dropped: File | undefined
  /** Whether what comes can become part of an open map. */
  readonly canAddHere: boolean
  readonly isBusy: boolean
  readonly failure: string | undefined
  readonly onRead: (source: ImportSource, target: ImportTarget) => void
}

/** Where an import comes from: a file that is chosen or dropped, or a text that is pasted or typed. */
export function SourceStep({ dropped, canAddHere, isBusy, failure, onRead }: Props) {
  const { importing: words } = useExchangeWords()
  const id = useId()
  const [text, setText] = useState('')
  const [target, setTarget] = useState<ImportTarget>('new')
  const input = useRef<HTMLInputElement>(null)
  const take = (file: File) => {
    // Where there is nothing to choose, it is read without another click.
    if (!canAddHere) return onRead({ name: file.name, content: file }, target)
    setText('')
    if (input.current) input.current.files = filesOf(file)
  }
  const isOver = useFileDrop(take)
  const taken = useRef(take)
  useEffect(() => {
    if (dropped) taken.current(dropped)
  }, [dropped])
  const submit = () => {
    const file = input.current?.files?.[0]
    onRead(file ? { name: file.name, content: file } : { name: '', content: text }, target)
  }
  return (
    <form
      aria-busy={isBusy}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <div className={styles.field}>
        <label htmlFor={id} className={field.label}>
          {words.file}
        </label>
        <input
          ref={input}
          id={id}
          type="file"
          accept={TYPES}
          className={styles.file}
          data-over={isOver || undefined}
          aria-describedby={`${id}-hint`}
          data-autofocus
          onChange={() => setText('')}
        />
        <p id={`${id}-hint`} className={field.hint}>
          {words.drop}
        </p>
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
            if (input.current) input.current.value = ''
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

/** A file as a field holds it. */
function filesOf(file: File): FileList {
  const transfer = new DataTransfer()
  transfer.items.add(file)
  return transfer.files
}
