import type { RecoverWords } from '@/i18n/recover/recoverWords'
import type { DocumentId } from '@/storage/rows'
import { Button } from '@/ui/Button'
import styles from './RecoverPage.module.css'
import { type Saving, savesAside } from './savings'

type Props = {
  readonly documentId: DocumentId
  /** The numbers at which something was set aside. */
  readonly sequences: readonly number[]
  readonly words: RecoverWords
  readonly onSave: (saving: Saving) => void
}

/** What could not be read of a document and was set aside before anything was written over it. */
export function SetAside({ documentId, sequences, words, onSave }: Props) {
  if (sequences.length === 0) return null
  return (
    <details>
      <summary>{words.asides(sequences.length)}</summary>
      <ul className={styles.parts}>
        {sequences.map((sequence) => (
          <li key={sequence} className={styles.line}>
            <span>{words.aside(sequence)}</span>
            <Button
              aria-label={words.rawOf(words.aside(sequence))}
              onClick={() => onSave(savesAside(documentId, sequence))}
            >
              {words.raw}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
