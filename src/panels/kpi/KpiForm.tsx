import { type FormEvent, useId, useState } from 'react'
import type { KpiInput } from '@/commands/kpis'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import type { Measurement, SubjectId } from '@/model/records/measurement'
import { Button } from '@/ui/Button'
import field from '../fields/field.module.css'
import { inLanguage } from '../fields/inLanguage'
import { PanelGroup } from '../fields/PanelGroup'
import { draftOf, type KpiDraft, kpiOf, problemOf, signOf } from './draft'
import styles from './KpiForm.module.css'
import { KpiPicker } from './KpiPicker'
import { NumberField } from './NumberField'
import { OwnKpiFields } from './OwnKpiFields'
import { parseNumber } from './parseNumber'
import { ValueStatus } from './ValueStatus'

type Props = {
  readonly subjectId: SubjectId
  /** The measurement that is edited; it stays with its KPI. */
  readonly measurement: Measurement | undefined
  readonly onDone: (input: KpiInput, kpiName: string) => void
}

/** Keeps what is typed as text until it is attached: what is refused is said beside its field. */
export function KpiForm({ subjectId, measurement, onDone }: Props) {
  const dateId = useId()
  const messages = useMessages()
  const { kpi: words, locale } = messages
  const library = useEditorState((state) => state.library)
  const [draft, setDraft] = useState(() => draftOf(measurement, locale))
  const [asked, setAsked] = useState(false)
  const edit = (fields: Partial<KpiDraft>) => setDraft((before) => ({ ...before, ...fields }))
  const kpi = kpiOf(draft, library)
  const name = kpi ? inLanguage(kpi.name, messages) : (measurement?.definitionId ?? '')
  const problems = {
    value: problemOf(draft.value, kpi, messages),
    target: problemOf(draft.target, kpi, messages),
  }
  const numbers = {
    value: problems.value ? null : (parseNumber(draft.value, locale) ?? null),
    target: problems.target ? null : (parseNumber(draft.target, locale) ?? null),
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (draft.definition === undefined || problems.value || problems.target) return
    onDone({ definition: draft.definition, ...numbers, date: draft.date }, name)
  }
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      {!measurement && (
        <KpiPicker
          subjectId={subjectId}
          chosen={name}
          problem={asked && draft.definition === undefined ? words.choose : undefined}
          onChoose={(definition) => edit({ definition })}
        />
      )}
      {typeof draft.definition === 'object' && (
        <OwnKpiFields own={draft.definition} onEdit={(definition) => edit({ definition })} />
      )}
      <div className={styles.pair}>
        <NumberField
          label={words.value}
          text={draft.value}
          unit={signOf(kpi?.unit)}
          problem={problems.value}
          onType={(value) => edit({ value })}
        />
        <NumberField
          label={words.target}
          text={draft.target}
          unit={signOf(kpi?.unit)}
          problem={problems.target}
          onType={(target) => edit({ target })}
        />
      </div>
      <PanelGroup label={words.date} htmlFor={dateId}>
        <input
          id={dateId}
          type="date"
          className={`${field.input} ${styles.date}`}
          value={draft.date}
          onChange={(event) => edit({ date: event.currentTarget.value })}
        />
      </PanelGroup>
      <div className={styles.foot}>
        <ValueStatus kpi={kpi} {...numbers} />
        <Button type="submit" look="primary">
          {measurement ? words.save : words.attach}
        </Button>
      </div>
    </form>
  )
}
