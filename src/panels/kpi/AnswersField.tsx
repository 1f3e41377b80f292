import { useId } from 'react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { Answers } from '@/kpi/answers'
import type { AnswerScale } from '@/kpi/definition'
import type { Kpi } from '@/kpi/kpi'
import { scaleLabel, variantOf } from '@/kpi/scale'
import field from '../fields/field.module.css'
import { inLanguage } from '../fields/inLanguage'
import { Segments } from '../fields/Segments'
import { AnswerBars } from './AnswerBars'
import styles from './AnswersField.module.css'
import { answersLine } from './basis'

type Props = {
  readonly kpi: Kpi
  /** The one that was asked on. */
  readonly scale: AnswerScale
  readonly text: string
  /** The answers in the text; nothing while there are none, or one is refused. */
  readonly read: Answers | undefined
  readonly problem: string | undefined
  readonly onType: (text: string) => void
  readonly onScale: (variant: string) => void
}

/** A pasted column of answers, with how many there are and how they are spread. */
export function AnswersField({ kpi, scale, text, read, problem, onType, onScale }: Props) {
  const id = useId()
  const messages = useMessages()
  const { kpi: words } = usePanelWords()
  return (
    <div>
      <div className={styles.head}>
        <label className={field.label} htmlFor={id}>
          {words.answers}
        </label>
        {kpi.scales.length > 1 && (
          <Segments
            label={words.scale}
            value={scale.id}
            options={kpi.scales.map((each) => ({ value: each.id, label: scaleLabel(each) }))}
            onChoose={(chosen) =>
              onScale(variantOf(kpi, kpi.scales.find((each) => each.id === chosen)!))
            }
          />
        )}
      </div>
      <textarea
        id={id}
        rows={2}
        className={`${field.input} ${styles.text}`}
        placeholder={words.answersHint(scaleLabel(scale))}
        spellCheck={false}
        autoComplete="off"
        value={text}
        aria-invalid={problem ? true : undefined}
        aria-describedby={`${id}${problem ? 'problem' : 'read'}`}
        onChange={(event) => onType(event.currentTarget.value)}
      />
      {problem ? (
        <p role="alert" id={`${id}problem`} className={field.alert}>
          {problem}
        </p>
      ) : (
        <div className={styles.read}>
          <p id={`${id}read`} aria-live="polite">
            {read?.n
              ? answersLine(read, words, messages.locale)
              : scale.counted && inLanguage(scale.counted, messages)}
          </p>
          {read && read.n > 0 && <AnswerBars tally={read.tally} scale={scale} />}
        </div>
      )}
    </div>
  )
}
