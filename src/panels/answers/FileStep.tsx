import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import type { Pasted } from '@/editor/dialog'
import { readAnswers } from '@/exchange/answers/readAnswers'
import type { Sheet } from '@/exchange/answers/table'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { today } from '@/model/day'
import { Button } from '@/ui/Button'
import { FileField } from '../fields/FileField'
import field from '../fields/field.module.css'
import styles from './AnswersDialog.module.css'
import own from './FileStep.module.css'
import { sayAnswersFailure } from './problem'
import type { AnswersSource } from './useAnswersImport'

const TYPES =
  '.csv,.tsv,.txt,.xlsx,text/csv,text/tab-separated-values,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

type Props = {
  /** What was dropped or pasted on the board: it is read without another click. */
  readonly given: File | Pasted | undefined
  /** The way to make something else of it. */
  readonly asMap: ReactNode
  readonly onRead: (source: AnswersSource, sheets: readonly Sheet[]) => void
}

/** A file is read as soon as it is chosen or dropped; a pasted text, when one goes on. */
export function FileStep({ given, asMap, onRead }: Props) {
  const messages = useMessages()
  const words = usePanelWords()
  const { answers } = words
  const id = useId()
  const [text, setText] = useState(given && !(given instanceof File) ? given.text : '')
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string>()

  const read = async (content: Blob | string, source: AnswersSource) => {
    setBusy(true)
    setFailure(undefined)
    try {
      onRead(source, await readAnswers(content))
    } catch (error) {
      setFailure(sayAnswersFailure(error, words, messages))
      setBusy(false)
    }
  }

  const readFile = (file: File) =>
    void read(file, { name: file.name, day: today(new Date(file.lastModified)) })
  const readText = () => void read(text, { name: answers.pasted, day: today() })
  const arrived = useRef(() => {
    if (given) given instanceof File ? readFile(given) : readText()
  })
  useEffect(() => arrived.current(), [])

  return (
    <form
      aria-busy={isBusy}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isBusy) readText()
      }}
    >
      <div className={styles.pane}>
        <FileField
          label={answers.file}
          hint={answers.drop}
          types={TYPES}
          isBusy={isBusy}
          onFile={readFile}
        />
        <div>
          <label htmlFor={`${id}-text`} className={field.label}>
            {answers.paste}
          </label>
          <textarea
            id={`${id}-text`}
            rows={5}
            spellCheck={false}
            placeholder={answers.pasteHint}
            className={`${field.input} ${own.text}`}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        {failure && (
          <p role="alert" className={styles.problem}>
            {failure}
          </p>
        )}
        <p role="status" className={isBusy ? styles.note : 'visually-hidden'}>
          {isBusy ? answers.reading : ''}
        </p>
      </div>
      <div className={styles.foot}>
        {asMap}
        <Button type="submit" look="primary" disabled={isBusy}>
          {answers.next}
        </Button>
      </div>
    </form>
  )
}
