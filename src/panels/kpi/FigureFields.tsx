import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { Kpi } from '@/kpi/kpi'
import { unitSign } from '@/kpi/unitSign'
import field from '../fields/field.module.css'
import { inLanguage } from '../fields/inLanguage'
import { FieldRow } from './FieldRow'
import { NumberField } from './NumberField'
import type { Problems } from './reading'

type Props = {
  readonly kpi: Kpi
  /** What is typed, by the id of the input. */
  readonly figures: Readonly<Record<string, string>>
  readonly problems: Pick<Problems, 'figures' | 'result'>
  readonly onType: (id: string, text: string) => void
}

/** A field for each figure that the formula takes in. */
export function FigureFields({ kpi, figures, problems, onType }: Props) {
  const messages = useMessages()
  const { kpi: words } = usePanelWords()
  // Four stand better two by two.
  const columns = kpi.inputs.length === 4 ? 2 : Math.min(3, kpi.inputs.length)
  return (
    <>
      <FieldRow columns={columns} label={words.figures}>
        {kpi.inputs.map(({ id, name, unit, optional }) => (
          <NumberField
            key={id}
            label={inLanguage(name, messages)}
            text={figures[id] ?? ''}
            unit={unitSign(unit)}
            placeholder={optional ? words.optional : ''}
            problem={problems.figures[id]}
            onType={(text) => onType(id, text)}
          />
        ))}
      </FieldRow>
      {problems.result && (
        <p role="alert" className={field.alert}>
          {problems.result}
        </p>
      )}
    </>
  )
}
