import { useExchangeWords } from '@/i18n/exchange/exchangeWords'
import { PanelDialog } from '../../fields/PanelDialog'
import styles from './ExportForm.module.css'

type Props = {
  readonly title: string
  /** Pixels. */
  readonly width: number
  /** The file's. */
  readonly name: string
  readonly notes: readonly string[]
  readonly onClose: () => void
}

/** What a written file does not hold of the map. */
export function SavedNotes({ title, width, name, notes, onClose }: Props) {
  const words = useExchangeWords().exporting
  return (
    <PanelDialog title={title} width={width} onClose={onClose}>
      <p role="status" className={styles.line}>
        {words.saved(name)}
      </p>
      <h3 className={styles.heading}>{words.notes}</h3>
      <ul className={styles.notes}>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </PanelDialog>
  )
}
