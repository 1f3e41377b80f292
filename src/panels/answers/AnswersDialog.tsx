import { useEffect, useRef } from 'react'
import type { Dialog, Pasted } from '@/editor/dialog'
import { useDesk } from '@/editor/react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { Button } from '@/ui/Button'
import { PanelDialog } from '../fields/PanelDialog'
import styles from './AnswersDialog.module.css'
import { ColumnsStep } from './ColumnsStep'
import { FileStep } from './FileStep'
import { MatchesStep } from './MatchesStep'
import { ReportStep } from './ReportStep'
import { STEPS, type Step, useAnswersImport } from './useAnswersImport'

/**
 * From a file of answers to KPIs and measured emotions in four steps. The map is untouched until the
 * last button of the last step. `given` is what was dropped or pasted: it is read at once, and can
 * still become a map or cards instead.
 */
export function AnswersDialog({ given }: { readonly given?: File | Pasted | undefined }) {
  const { session } = useDesk()
  const { answers: words } = usePanelWords()
  const { step, goTo, draft, take } = useAnswersImport()
  const close = () => session.setState({ dialog: null })
  const asMap = given && (
    <Button onClick={() => session.setState({ dialog: otherwise(given) })}>
      {given instanceof File ? words.asMap : words.asCards}
    </Button>
  )
  return (
    <PanelDialog title={words.dialog} width={960} onClose={close}>
      <StepList step={step} />
      {!draft || step === 'file' ? (
        <FileStep given={draft ? undefined : given} asMap={asMap} onRead={take} />
      ) : step === 'columns' ? (
        <ColumnsStep draft={draft} goTo={goTo} asMap={asMap} />
      ) : step === 'matches' ? (
        <MatchesStep draft={draft} goTo={goTo} />
      ) : (
        <ReportStep draft={draft} goTo={goTo} onDone={close} />
      )}
    </PanelDialog>
  )
}

/** Where something goes that looked like answers and is none. */
function otherwise(given: File | Pasted): Dialog {
  if (given instanceof File) return { name: 'import', files: [given] }
  return { name: 'paste', pasted: given, asCards: true }
}

/** Where one is. Its heading takes the keyboard when the step changes, to read on from there. */
function StepList({ step }: { step: Step }) {
  const { answers: words } = usePanelWords()
  const heading = useRef<HTMLHeadingElement>(null)
  const last = useRef(step)
  useEffect(() => {
    if (last.current !== step) heading.current?.focus()
    last.current = step
  }, [step])
  return (
    <>
      <ol className={styles.steps}>
        {STEPS.map((name) => (
          <li key={name} aria-current={name === step ? 'step' : undefined}>
            {words.steps[name]}
          </li>
        ))}
      </ol>
      <h3 ref={heading} tabIndex={-1} className="visually-hidden">
        {words.steps[step]}, {words.step(STEPS.indexOf(step) + 1, STEPS.length)}
      </h3>
    </>
  )
}
