import { useMessages } from '@/i18n/messages'
import { PanelDialog } from '../fields/PanelDialog'
import styles from './ConfirmDialog.module.css'
import { DialogForm } from './DialogForm'

type Props = {
  readonly title: string
  /** What will happen, to what. */
  readonly question: string
  /** What the button that does it says. */
  readonly words: string
  readonly run: () => Promise<void>
  readonly onClose: () => void
}

/** Asks before something that cannot be taken back. */
export function ConfirmDialog({ title, question, words, run, onClose }: Props) {
  const { library } = useMessages()
  return (
    <PanelDialog title={title} width={420} onClose={onClose}>
      <DialogForm
        words={words}
        isDangerous
        run={run}
        sayFailure={library.notDone}
        onClose={onClose}
      >
        <p className={styles.question}>{question}</p>
      </DialogForm>
    </PanelDialog>
  )
}
