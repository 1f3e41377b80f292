import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { OWN_FORMULAS } from '@/model/records/definition'
import field from '../fields/field.module.css'
import { PanelGroup } from '../fields/PanelGroup'
import { Segments } from '../fields/Segments'
import { FieldRow } from './FieldRow'
import styles from './KpiForm.module.css'
import { NumberField } from './NumberField'
import type { OwnDraft } from './ownDraft'
import { ShortText } from './ShortText'

type Props = {
  readonly own: OwnDraft
  /** It has its name from elsewhere. */
  readonly isNamed: boolean
  readonly problems: Partial<Record<keyof OwnDraft, string | undefined>>
  readonly onEdit: (own: Partial<OwnDraft>) => void
}

/** What makes a KPI of the team's own: its unit, how its value comes about, and what is good. */
export function OwnKpiFields({ own, isNamed, problems, onEdit }: Props) {
  const { kpi } = useMessages()
  const { own: words } = usePanelWords().kpi
  const takesFigures = own.formula === 'ratio' || own.formula === 'difference'
  const ends = ['low', 'high', 'threshold'] as const
  return (
    <>
      {!isNamed && (
        <ShortText
          label={words.name}
          text={own.name}
          problem={problems.name}
          onType={(name) => onEdit({ name })}
        />
      )}
      <div className={styles.pair}>
        <ShortText label={kpi.unit} text={own.unit} onType={(unit) => onEdit({ unit })} />
        <PanelGroup label={kpi.better}>
          <Segments
            label={kpi.better}
            value={own.better}
            options={[
              { value: 'higher', label: kpi.betters.higher },
              { value: 'lower', label: kpi.betters.lower },
            ]}
            onChoose={(better) => onEdit({ better })}
          />
        </PanelGroup>
      </div>
      <PanelGroup label={words.formula}>
        <Segments
          label={words.formula}
          value={own.formula}
          options={OWN_FORMULAS.map((value) => ({ value, label: words.formulas[value] }))}
          onChoose={(formula) => onEdit({ formula })}
        />
        <p className={field.hint}>{words.explained[own.formula]}</p>
      </PanelGroup>
      {takesFigures && (
        <div className={styles.pair}>
          <ShortText label={words.first} text={own.first} onType={(first) => onEdit({ first })} />
          <ShortText
            label={words.second}
            text={own.second}
            onType={(second) => onEdit({ second })}
          />
        </div>
      )}
      <FieldRow columns={ends.length}>
        {ends.map((end) => (
          <NumberField
            key={end}
            label={words[end]}
            text={own[end]}
            unit={own.unit.trim()}
            placeholder={end === 'threshold' ? '' : words.noEnd}
            problem={problems[end]}
            onType={(text) => onEdit({ [end]: text })}
          />
        ))}
      </FieldRow>
    </>
  )
}
