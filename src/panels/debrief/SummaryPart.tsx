import { useId } from 'react'
import { editJourney } from '@/commands/editFields'
import { useCommandContext } from '@/commands/react'
import { useEditorState } from '@/editor/react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { journeyOf } from '@/model/document'
import { GrowingText } from '../fields/GrowingText'
import { Printed } from './Printed'
import styles from './SummaryPart.module.css'

/** What was learnt, in the team's own words: typed where it stands. */
export function SummaryPart() {
  const id = useId()
  const context = useCommandContext()
  const { debrief: words } = usePanelWords()
  const summary = useEditorState(({ map }) => journeyOf(map).summary)
  return (
    <section aria-labelledby={id} className={summary.trim() ? undefined : styles.empty}>
      <h2 id={id} className="visually-hidden">
        {words.summary}
      </h2>
      <Printed text={summary} className={styles.words}>
        <GrowingText
          className={styles.text}
          aria-label={words.summary}
          placeholder={words.summaryHint}
          value={summary}
          onChange={(event) =>
            editJourney(context, { summary: event.currentTarget.value }, 'journey:summary')
          }
          onBlur={context.editor.seal}
        />
      </Printed>
    </section>
  )
}
