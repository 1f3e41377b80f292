import { useMemo } from 'react'
import { applyAnswers, replacedBy } from '@/commands/applyAnswers'
import { useCommandContext } from '@/commands/react'
import { useEditorState } from '@/editor/react'
import { computeOutcome } from '@/exchange/answers/compute'
import { columnFor } from '@/exchange/answers/shape'
import { monthsOf } from '@/exchange/answers/understand'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { Button } from '@/ui/Button'
import { Segments } from '../fields/Segments'
import styles from './AnswersDialog.module.css'
import report from './ReportStep.module.css'
import { SkipList } from './SkipList'
import { inReadingOrder, type Speech, sayFinding } from './say'
import { answersToApply } from './toApply'
import type { AnswersDraft, Step } from './useAnswersImport'

type Props = {
  readonly draft: AnswersDraft
  readonly goTo: (step: Step) => void
  readonly onDone: () => void
}

/** What will come of the file, what will not, and the button that does it. */
export function ReportStep({ draft, goTo, onDone }: Props) {
  const context = useCommandContext()
  const messages = useMessages()
  const { answers: words } = usePanelWords()
  const map = useEditorState((state) => state.map)
  const library = useEditorState((state) => state.library)
  const { plan, source } = draft
  const outcome = useMemo(() => computeOutcome(plan), [plan])
  const toApply = useMemo(
    () => answersToApply(outcome, source.name, words),
    [outcome, source, words],
  )
  const speech: Speech = { map, library, messages, words }
  const { rows, answers, skips } = outcome
  const findings = inReadingOrder(outcome.findings, draft.known)
  const replaced = replacedBy(map, toApply)
  const isEmpty = findings.length === 0
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (isEmpty) return
        applyAnswers(context, toApply, words.applied(answers, source.name))
        onDone()
      }}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in reach of the keyboard */}
      <section className={styles.pane} aria-label={words.steps.report} tabIndex={0}>
        <p role="status" className={report.figures}>
          {words.rows(rows.read, rows.used, rows.skipped)}
          {answers !== rows.used && ` ${words.usedAnswers(answers)}`}
        </p>
        <ValueChoices draft={draft} />
        <div>
          <h4 className={styles.heading}>{words.made}</h4>
          {isEmpty ? (
            <p className={styles.note}>{words.nothing}</p>
          ) : (
            <ul className={report.list}>
              {findings.map((finding) => (
                <FindingLine
                  key={`${finding.subject.destination} ${finding.subject.text}`}
                  {...sayFinding(finding, speech)}
                />
              ))}
            </ul>
          )}
        </div>
        {!isEmpty && (
          <p className={styles.note}>
            {replaced.values + replaced.emotions + replaced.evidence > 0 &&
              `${words.replaces(replaced)} `}
            {words.undoable}
          </p>
        )}
        {skips.length > 0 && <SkipList skips={skips} speech={speech} />}
      </section>
      <div className={styles.foot}>
        <Button onClick={() => goTo('matches')}>{words.back}</Button>
        <Button type="submit" look="primary" disabled={isEmpty}>
          {words.apply}
        </Button>
      </div>
    </form>
  )
}

function FindingLine({ name, what }: { name: string; what: string }) {
  const { locale } = useMessages()
  return (
    <li>
      <strong>{name}</strong>
      {locale === 'fr' ? '\u202f: ' : ': '}
      {what}
    </li>
  )
}

/** Whether months, personas and channels are told apart; asked only where there are several. */
function ValueChoices({ draft }: { draft: AnswersDraft }) {
  const { answers: words } = usePanelWords()
  const { table, shape, plan, choose } = draft
  const months = useMemo(
    () => monthsOf(table, shape, plan.order).length,
    [table, shape, plan.order],
  )
  const hasPersonas = plan.personas.size > 0
  const hasChannels = columnFor(shape, 'channel') !== undefined
  const parts = words.parts(hasPersonas, hasChannels)
  if (months < 2 && parts === '') return null
  return (
    <div className={styles.row}>
      {months > 1 && (
        <div className={report.choice}>
          <Segments
            label={words.values}
            value={plan.trend}
            options={[
              { value: 'one', label: words.one },
              { value: 'months', label: words.months(months) },
            ]}
            onChoose={(trend) => choose({ trend })}
          />
        </div>
      )}
      {parts !== '' && (
        <div className={report.choice}>
          <Segments
            label={words.people}
            value={plan.breakdown ? 'each' : 'all'}
            options={[
              { value: 'all', label: words.together },
              { value: 'each', label: parts },
            ]}
            onChoose={(people) => choose({ breakdown: people === 'each' })}
          />
        </div>
      )}
    </div>
  )
}
