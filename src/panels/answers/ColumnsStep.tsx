import { type ReactNode, useId, useState } from 'react'
import { columnFor, firstRow, scoreColumns } from '@/exchange/answers/shape'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { Button } from '@/ui/Button'
import { Select } from '../details/Select'
import field from '../fields/field.module.css'
import { Segments } from '../fields/Segments'
import { Switch } from '../fields/Switch'
import styles from './AnswersDialog.module.css'
import { PreviewTable } from './PreviewTable'
import type { AnswersDraft, Step } from './useAnswersImport'

type Props = {
  readonly draft: AnswersDraft
  readonly goTo: (step: Step) => void
  /** The way to make something else than answers of what arrived. */
  readonly asMap: ReactNode
}

/** Which sheet, which columns, and how its dates are written. */
export function ColumnsStep({ draft, goTo, asMap }: Props) {
  const { answers: words } = usePanelWords()
  const { source, table, shape, understanding, choices, plan } = draft
  const [isRefused, setRefused] = useState(false)
  const hasScores = scoreColumns(shape).length > 0
  const rows = table.rowCount - firstRow(shape)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (hasScores && rows > 0) goTo('matches')
        else setRefused(true)
      }}
    >
      <div className={styles.pane}>
        <div className={styles.row}>
          <p className={styles.note}>{words.size(source.name, rows, table.columns.length)}</p>
          {draft.sheets.length > 1 && <SheetChoice draft={draft} />}
          <Switch
            shown
            label={words.hasHeader}
            checked={shape.hasHeader}
            onToggle={() => draft.reshape({ ...shape, hasHeader: !shape.hasHeader })}
          />
        </div>
        <PreviewTable draft={draft} />
        {rows === 0 ? (
          <p role="alert" className={styles.problem}>
            {words.noRows}
          </p>
        ) : (
          isRefused &&
          !hasScores && (
            <p role="alert" className={styles.problem}>
              {words.noScore}
            </p>
          )
        )}
        {hasScores && columnFor(shape, 'touchpoint') === undefined && (
          <p className={styles.note}>{words.wide}</p>
        )}
        {understanding.days?.isAmbiguous && (
          <div className={styles.row}>
            <p className={styles.note}>{words.ambiguous}</p>
            <Segments
              label={words.dates}
              value={plan.order}
              options={[
                { value: 'dayFirst', label: words.dayFirst },
                { value: 'monthFirst', label: words.monthFirst },
              ]}
              onChoose={(order) => draft.choose({ order })}
            />
          </div>
        )}
        {rows > 0 && !understanding.days && (
          <DayField day={choices.day} onChange={(day) => draft.choose({ day })} />
        )}
      </div>
      <div className={styles.foot}>
        <Button onClick={() => goTo('file')}>{words.back}</Button>
        {asMap}
        <Button type="submit" look="primary">
          {words.next}
        </Button>
      </div>
    </form>
  )
}

function SheetChoice({ draft: { sheets, sheet, chooseSheet } }: { draft: AnswersDraft }) {
  const { answers: words } = usePanelWords()
  const id = useId()
  return (
    <div className={styles.row}>
      <label htmlFor={id}>{words.sheet}</label>
      <div>
        <Select
          id={id}
          value={String(sheet)}
          options={sheets.map(({ name }, index) => ({ value: String(index), label: name }))}
          onChoose={(index) => chooseSheet(Number(index))}
        />
      </div>
    </div>
  )
}

/** When all of the answers were given, where no column says. */
function DayField({ day, onChange }: { day: string; onChange: (day: string) => void }) {
  const { answers: words } = usePanelWords()
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className={field.label}>
        {words.day}
      </label>
      <div className={styles.row}>
        <div>
          <input
            id={id}
            type="date"
            className={field.input}
            aria-describedby={`${id}-hint`}
            value={day}
            onChange={(event) => onChange(event.target.value)}
          />
        </div>
        <p id={`${id}-hint`} className={styles.note}>
          {words.dayHint}
        </p>
      </div>
    </div>
  )
}
