import { usePanelWords } from '@/i18n/panels/panelWords'
import { Button } from '@/ui/Button'
import styles from './AnswersDialog.module.css'
import { PersonaTable } from './PersonaTable'
import { QuestionTable } from './QuestionTable'
import { TouchpointTable } from './TouchpointTable'
import type { AnswersDraft, Step } from './useAnswersImport'

type Props = { readonly draft: AnswersDraft; readonly goTo: (step: Step) => void }

/** What the file's questions, touchpoints and personas are in the map. */
export function MatchesStep({ draft, goTo }: Props) {
  const { answers: words } = usePanelWords()
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        goTo('report')
      }}
    >
      <div className={styles.pane}>
        <QuestionTable draft={draft} />
        <TouchpointTable draft={draft} />
        {draft.understanding.personas.length > 0 && <PersonaTable draft={draft} />}
      </div>
      <div className={styles.foot}>
        <Button onClick={() => goTo('columns')}>{words.back}</Button>
        <Button type="submit" look="primary">
          {words.next}
        </Button>
      </div>
    </form>
  )
}
