import {
  hasEnds,
  likeliestUse,
  type Question,
  type QuestionUse,
} from '@/exchange/answers/questions'
import { scalesFor } from '@/exchange/answers/scales'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { scaleLabel } from '@/kpi/scale'
import { inLanguage } from '../fields/inLanguage'
import styles from './AnswersDialog.module.css'
import matches from './MatchesStep.module.css'
import { NamedSelect } from './NamedSelect'
import type { AnswersDraft } from './useAnswersImport'

/** More questions than this are taken as they were recognised: a survey has some twenty. */
const MOST = 100

/** What each question is for: on which scale it was asked, and which KPI or emotion it tells. */
export function QuestionTable({ draft }: { draft: AnswersDraft }) {
  const { answers: words } = usePanelWords()
  const { understanding, choices, plan } = draft
  return (
    <section>
      <h4 className={styles.heading}>{words.questions}</h4>
      <div className={styles.frame}>
        <table className={`${styles.table} ${matches.table}`}>
          <thead>
            <tr>
              <th scope="col">{words.question}</th>
              <th scope="col" className={styles.figure}>
                {words.number}
              </th>
              <th scope="col" className={matches.scale}>
                {words.scale}
              </th>
              <th scope="col">{words.emotion}</th>
              <th scope="col" className={matches.choice}>
                {words.kpi}
              </th>
            </tr>
          </thead>
          <tbody>
            {understanding.questions.slice(0, MOST).map((question) => (
              <QuestionRow
                key={question.key}
                question={question}
                use={plan.uses.get(question.key)!}
                kpis={draft.kpis}
                onUse={(use) =>
                  draft.choose({ uses: new Map(choices.uses).set(question.key, use) })
                }
              />
            ))}
          </tbody>
        </table>
      </div>
      {understanding.questions.length > MOST && (
        <p className={styles.note}>{words.more(understanding.questions.length - MOST)}</p>
      )}
    </section>
  )
}

type RowProps = {
  readonly question: Question
  readonly use: QuestionUse
  readonly kpis: AnswersDraft['kpis']
  readonly onUse: (use: QuestionUse) => void
}

function QuestionRow({ question, use, kpis, onUse }: RowProps) {
  const messages = useMessages()
  const { answers: words } = usePanelWords()
  const { text, count, answers } = question
  const scales = scalesFor(use.kpi ?? undefined)
  return (
    <tr>
      <td>{text}</td>
      <td className={styles.figure}>{new Intl.NumberFormat(messages.locale).format(count)}</td>
      <td>
        <NamedSelect
          label={words.scaleOf(text)}
          value={use.scale.id}
          options={scales.map((scale) => ({
            value: scale.id,
            label: scaleLabel(scale) || words.anyNumber,
          }))}
          onChoose={(id) => onUse({ ...use, scale: scales.find((scale) => scale.id === id)! })}
        />
      </td>
      <td>
        <input
          type="checkbox"
          className={matches.check}
          aria-label={words.emotionOf(text)}
          checked={use.isEmotion}
          disabled={!hasEnds(use.scale)}
          onChange={(event) => onUse({ ...use, isEmotion: event.target.checked })}
        />
      </td>
      <td>
        <NamedSelect
          label={words.kpiOf(text)}
          value={use.kpi?.id ?? ''}
          options={[
            { value: '', label: words.noKpi },
            ...kpis.map(({ id, name }) => ({ value: id, label: inLanguage(name, messages) })),
          ]}
          onChoose={(id) =>
            onUse(likeliestUse(answers, kpis.find((kpi) => kpi.id === id) ?? null, use.isEmotion))
          }
        />
      </td>
    </tr>
  )
}
