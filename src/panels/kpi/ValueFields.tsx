import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { Kpi } from '@/kpi/kpi'
import { askedOn, scaleOf } from '@/kpi/scale'
import { unitSign } from '@/kpi/unitSign'
import { AnswersField } from './AnswersField'
import { filledIn, type KpiDraft, type Source } from './draft'
import { FieldRow } from './FieldRow'
import { FigureFields } from './FigureFields'
import styles from './KpiForm.module.css'
import { NumberField } from './NumberField'
import type { Reading } from './reading'
import { WhenFields } from './WhenFields'

type Props = {
  readonly draft: KpiDraft
  readonly kpi: Kpi | undefined
  readonly reading: Reading
  /** The field that has the keyboard when the dialog opens. */
  readonly first: 'value' | 'target' | undefined
  readonly onEdit: (fields: Partial<KpiDraft>) => void
}

/**
 * The ways to a value that a KPI has, all in view: figures, answers, the result alone. What counts
 * is what was typed last; the others step back, and a sentence says so.
 */
export function ValueFields({ draft, kpi, reading, first, onEdit }: Props) {
  const { kpi: old } = useMessages()
  const { kpi: words } = usePanelWords()
  const { source, problems } = reading
  const filled = filledIn(draft, kpi)
  const isAside = (other: Source) => filled.length > 0 && source !== other
  const scale = kpi && scaleOf(kpi, draft.variant)
  const sign = unitSign(kpi && askedOn(kpi, draft.variant).unit)
  return (
    <>
      {kpi && kpi.inputs.length > 0 && (
        <div className={isAside('inputs') ? styles.aside : ''}>
          <FigureFields
            kpi={kpi}
            figures={draft.figures}
            problems={problems}
            onType={(id, text) =>
              onEdit({ figures: { ...draft.figures, [id]: text }, typed: 'inputs' })
            }
          />
        </div>
      )}
      {kpi && scale && (
        <div className={isAside('answers') ? styles.aside : ''}>
          <AnswersField
            kpi={kpi}
            scale={scale}
            text={draft.answers}
            read={reading.answers}
            problem={problems.answers}
            onType={(answers) => onEdit({ answers, typed: 'answers' })}
            onScale={(variant) => onEdit({ variant })}
          />
        </div>
      )}
      <div>
        <p aria-live="polite" className={styles.counts}>
          {filled.length > 1 && words.counts[source]}
        </p>
        <FieldRow columns={draft.isPeriod ? 2 : 3}>
          <NumberField
            label={old.value}
            text={draft.value}
            unit={sign}
            isAside={isAside('value')}
            isFirst={first === 'value'}
            problem={problems.value}
            onType={(value) => onEdit({ value, typed: 'value' })}
          />
          <NumberField
            label={old.target}
            text={draft.target}
            unit={sign}
            isFirst={first === 'target'}
            problem={problems.target}
            onType={(target) => onEdit({ target })}
          />
          <WhenFields draft={draft} problem={problems.period} onEdit={onEdit} />
        </FieldRow>
      </div>
    </>
  )
}
