import { IconFileImport } from '@tabler/icons-react'
import { useId } from 'react'
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
}

/** Takes a file: by the device's chooser, or dropped anywhere on the page while the field is there. */
export function FileField({ label, hint, types, chosen, isBusy, onFile }: Props) {
  const id = useId()
  const { common } = useMessages()
  const isOver = useFileDrop(onFile)
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
          aria-describedby={`${id}-chosen ${id}-hint`}
          data-autofocus
          disabled={isBusy}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? []
            // The same file can be chosen again once it has been mended.
            currentTarget.value = ''
            if (file) onFile(file)
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
    </div>
  )
}
