import { useId } from 'react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import field from '../fields/field.module.css'
import type { KpiDraft } from './draft'
import styles from './WhenFields.module.css'

type Props = {
  readonly draft: Pick<KpiDraft, 'date' | 'from' | 'isPeriod'>
  readonly problem: string | undefined
  readonly onEdit: (fields: Partial<KpiDraft>) => void
}

/** The day of a value, or its period: a switch beside the day asks for the first one, too. */
export function WhenFields({ draft, problem, onEdit }: Props) {
  const { kpi: old } = useMessages()
  const { kpi: words } = usePanelWords()
  const { date, from, isPeriod } = draft
  const toggle = (
    <button
      type="button"
      aria-pressed={isPeriod}
      className={styles.toggle}
      onClick={() => onEdit({ isPeriod: !isPeriod })}
    >
      {words.period}
    </button>
  )
  const day = (
    <DayField
      label={isPeriod ? words.to : old.date}
      date={date}
      problem={problem}
      onPick={(picked) => onEdit({ date: picked })}
    >
      {toggle}
    </DayField>
  )
  if (!isPeriod) return day
  return (
    <>
      <DayField label={words.from} date={from} onPick={(picked) => onEdit({ from: picked })} />
      {day}
    </>
  )
}

type DayProps = {
  readonly label: string
  readonly date: string
  readonly onPick: (date: string) => void
  readonly problem?: string | undefined
  readonly children?: React.ReactNode
}

function DayField({ label, date, onPick, problem, children }: DayProps) {
  const id = useId()
  return (
    <div>
      <div className={styles.head}>
        <label className={field.label} htmlFor={id}>
          {label}
        </label>
        {children}
      </div>
      <input
        id={id}
        type="date"
        className={field.input}
        value={date}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}problem` : undefined}
        onChange={(event) => onPick(event.currentTarget.value)}
      />
      {problem && (
        <p role="alert" id={`${id}problem`} className={field.alert}>
          {problem}
        </p>
      )}
    </div>
  )
}
