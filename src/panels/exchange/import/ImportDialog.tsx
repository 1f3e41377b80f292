import { useState } from 'react'
import type { ImportSource } from '@/exchange/import/readImport'
import { useExchangeWords } from '@/i18n/exchange/exchangeWords'
import { PanelDialog } from '../../fields/PanelDialog'
import { useFocusReturn } from '../../fields/useFocusReturn'
import { AnswersOffer } from './AnswersOffer'
import styles from './ImportDialog.module.css'
import { ImportReport } from './ImportReport'
import { SeveralFiles } from './SeveralFiles'
import { SourceStep } from './SourceStep'
import { TableImport } from './TableImport'
import { type Importing, useImport } from './useImport'

type Props = Importing & {
  /** What was dropped on the page. */
  readonly files?: readonly File[] | undefined
  /** What was shared with the app. */
  readonly text?: string | undefined
}

/** Brings a map in from a file or a text, and reports what of it could not come. */
export function ImportDialog({ files = [], text, ...importing }: Props) {
  const { addHere, answers, onOpen, onClose } = importing
  const { importing: words } = useExchangeWords()
  const { step, isBusy, failure, read, back, finish } = useImport(importing)
  const [dropped, setDropped] = useState(files[0])
  const [several, setSeveral] = useState(files.length > 1 ? files : undefined)
  // Its dialogs follow one another: at the end the keyboard goes back to before the first.
  useFocusReturn()
  if (several) return <SeveralFiles files={several} {...importing} />
  if (step.at === 'report') {
    const { imported, journeyId } = step
    return (
      <ImportReport
        imported={imported}
        onOpen={journeyId && (() => onOpen(journeyId))}
        onClose={onClose}
      />
    )
  }
  return (
    <PanelDialog title={words.dialog} width={step.at === 'table' ? 980 : 860} onClose={onClose}>
      {step.at === 'table' ? (
        <>
          {answers && (
            <AnswersOffer
              sheets={step.read.sheets}
              here={answers.here}
              onTake={() => answers.take(asGiven(step.source))}
            />
          )}
          <TableImport
            sheets={step.read.sheets}
            title={step.read.title}
            known={step.library.persona}
            isAdded={step.target === 'here'}
            onBack={() => {
              // Who goes back wants to choose anew, not to have the same read again.
              setDropped(undefined)
              back()
            }}
            onImport={(imported) => void finish(imported, step.target)}
          />
          {failure && (
            <p role="alert" className={styles.failure}>
              {failure}
            </p>
          )}
        </>
      ) : (
        <SourceStep
          dropped={dropped}
          given={text}
          canAddHere={addHere !== undefined}
          isBusy={isBusy}
          failure={failure}
          onFiles={setSeveral}
          onRead={(source, target) => void read(source, target)}
        />
      )}
    </PanelDialog>
  )
}

/** A source as another dialog takes it. */
function asGiven({ name, content }: ImportSource): File | string {
  if (typeof content === 'string' || content instanceof File) return content
  return new File([content], name)
}
