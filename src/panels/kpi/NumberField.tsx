import { useId } from 'react'
import field from '../fields/field.module.css'
import { PanelGroup } from '../fields/PanelGroup'
import styles from './NumberField.module.css'

type Props = {
  readonly label: string
  readonly text: string
  readonly onType: (text: string) => void
  /** The sign of the unit, shown in the field. */
  readonly unit: string
  /** Why the text is refused. */
  readonly problem: string | undefined
}

/** A number as people type it. Native number fields take only one decimal sign, and say nothing. */
export function NumberField({ label, text, onType, unit, problem }: Props) {
  const id = useId()
  return (
    <PanelGroup label={label} htmlFor={id}>
      <div className={styles.field}>
        <input
          id={id}
          className={field.input}
          inputMode="decimal"
          autoComplete="off"
          value={text}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}problem` : undefined}
          onChange={(event) => onType(event.currentTarget.value)}
        />
        {unit && (
          <span aria-hidden="true" className={styles.unit}>
            {unit}
          </span>
        )}
      </div>
      {problem && (
        <p role="alert" id={`${id}problem`} className={field.alert}>
          {problem}
        </p>
      )}
    </PanelGroup>
  )
}
