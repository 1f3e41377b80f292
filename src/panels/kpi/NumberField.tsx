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
  readonly placeholder?: string
  /** Another field counts in its place. */
  readonly isAside?: boolean
  /** It has the keyboard when its dialog opens. */
  readonly isFirst?: boolean
  /** Why the text is refused. */
  readonly problem: string | undefined
}

/** A number as people type it. Native number fields take only one decimal sign, and say nothing. */
export function NumberField({ label, text, onType, unit, problem, ...look }: Props) {
  const id = useId()
  const { placeholder, isAside, isFirst } = look
  return (
    <PanelGroup label={label} htmlFor={id}>
      <div className={`${styles.field} ${isAside ? styles.aside : ''}`}>
        <input
          id={id}
          className={field.input}
          data-autofocus={isFirst || undefined}
          inputMode="decimal"
          autoComplete="off"
          placeholder={placeholder}
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
