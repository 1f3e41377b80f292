import { IconFileImport } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useMessages } from '@/i18n/messages'
import styles from './FileField.module.css'
import field from './field.module.css'
import { useFileDrop } from './useFileDrop'

type Props = {
  readonly label: string
  /** What can be brought, and where it can be dropped. */
  readonly hint: string
  /** As a file field takes them: `.csv,text/csv`. */
  readonly types: string
  /** The name of the file that is chosen. */
  readonly chosen?: string | undefined
  readonly isBusy: boolean
  readonly onFile: (file: File) => void
  /** Takes several at once; where they cannot be taken, the first is, and which were left is said. */
  readonly onFiles?: (files: readonly File[]) => void
}

/** Takes a file: by the device's chooser, or dropped anywhere on the page while the field is there. */
export function FileField({ label, hint, types, chosen, isBusy, onFile, onFiles }: Props) {
  const id = useId()
  const { common } = useMessages()
  const [left, setLeft] = useState<readonly File[]>([])
  const take = (files: readonly File[]) => {
    const [file, ...others] = files
    if (!file) return
    const areSeveral = onFiles !== undefined && others.length > 0
    setLeft(areSeveral ? [] : others)
    if (areSeveral) onFiles(files)
    else onFile(file)
  }
  const isOver = useFileDrop(take)
  return (
    <div>
      <label htmlFor={id} className={field.label}>
        {label}
      </label>
      <div className={styles.field} data-over={isOver || undefined}>
        <input
          id={id}
          type="file"
          accept={types}
          multiple={onFiles !== undefined}
          aria-describedby={`${id}-chosen ${id}-hint`}
          data-autofocus
          disabled={isBusy}
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])]
            // The same file can be chosen again once it has been mended.
            currentTarget.value = ''
            take(files)
          }}
        />
        <span aria-hidden="true" className={styles.button}>
          <IconFileImport size={16} stroke={1.6} />
          {common.chooseFile}
        </span>
        <span id={`${id}-chosen`} className={styles.chosen}>
          {chosen}
        </span>
      </div>
      <p id={`${id}-hint`} className={field.hint}>
        {hint}
      </p>
      <p role="status" className={field.hint}>
        {left.length > 0 && common.filesLeft(left.map(({ name }) => name).join(', '))}
      </p>
    </div>
  )
}
