import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Exporter, ExportSource } from '@/exchange/export/exporter'
import { useExchangeWords } from '@/i18n/exchange/exchangeWords'
import { PanelDialog } from '../../fields/PanelDialog'
import { useFocusReturn } from '../../fields/useFocusReturn'
import styles from './ExportForm.module.css'
import { SavedNotes } from './SavedNotes'
import { SubmitOrStop } from './SubmitOrStop'
import { sayShare } from './sayShare'
import { useExport } from './useExport'

/** What the dialog of every format is given. */
export type ExportDialogProps = {
  readonly source: ExportSource
  /** The file is in the downloads, under a name. */
  readonly onSaved: (name: string) => void
  readonly onClose: () => void
}

type Props = ExportDialogProps & {
  /** As the menu calls it. */
  readonly title: string
  /** Pixels. */
  readonly width?: number
  readonly exporter: Exporter
  /** A format that asks nothing is written without a click; its dialog comes only where it takes long. */
  readonly startsAtOnce?: boolean
  /** Beside the button while nothing is written: what the file will be. */
  readonly summary?: ReactNode
  /** Whether the choices cannot be written as they are. */
  readonly isBlocked?: boolean
  /** The choices. */
  readonly children?: ReactNode
}

/**
 * The dialog of a format: its choices, `Export`, how far the writing is and a way to stop it. It
 * closes by itself, but where the format did not hold all of the map: then it says what.
 */
export function ExportForm(props: Props) {
  const { source, title, width = 440, exporter, summary, isBlocked, children } = props
  const { startsAtOnce = false, onSaved, onClose } = props
  const words = useExchangeWords().exporting
  const { state, run, stop } = useExport(source)
  // The notes are a dialog of their own: at the end the keyboard goes back to before both.
  useFocusReturn()
  const start = useRef(() => run(exporter))
  useEffect(() => {
    if (startsAtOnce) void start.current()
  }, [startsAtOnce])
  const saved = state.phase === 'saved' && state.notes.length === 0 ? state.name : undefined
  useEffect(() => {
    if (saved === undefined) return
    onSaved(saved)
    onClose()
  }, [saved, onSaved, onClose])
  const isPatient = usePatience()
  if (saved !== undefined) return null
  if (state.phase === 'saved')
    return (
      <SavedNotes
        title={title}
        width={width}
        name={state.name}
        notes={state.notes}
        onClose={onClose}
      />
    )
  const isWorking = state.phase === 'working'
  if (startsAtOnce && isPatient && !(state.phase === 'ready' && state.failure)) return null
  return (
    <PanelDialog title={title} width={width} onClose={onClose}>
      <form
        aria-busy={isWorking}
        onSubmit={(event) => {
          event.preventDefault()
          if (!isWorking && !isBlocked) void run(exporter)
        }}
      >
        {children}
        {state.phase === 'ready' && state.failure && (
          <p role="alert" className={styles.failure}>
            {state.failure}
          </p>
        )}
        <div className={styles.foot}>
          <p role="status" className={styles.summary}>
            {isWorking
              ? sayShare(state.share, words, source.messages.locale)
              : (state.told ?? summary)}
          </p>
          <SubmitOrStop isWorking={isWorking} isBlocked={isBlocked} onStop={stop} />
        </div>
      </form>
    </PanelDialog>
  )
}

/** How long a file may take before a dialog says that it is being written, in milliseconds. */
const PATIENCE = 400

function usePatience(): boolean {
  const [isPatient, setPatient] = useState(true)
  useEffect(() => {
    const timer = setTimeout(() => setPatient(false), PATIENCE)
    return () => clearTimeout(timer)
  }, [])
  return isPatient
}
