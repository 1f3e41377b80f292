import { type ReactNode, useId } from 'react'
import field from '../fields/field.module.css'
import styles from './DetailGroup.module.css'

type Props = {
  readonly label: string
  /** Something small beside the label. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** Several controls under one label, which screen readers say with each of them. */
export function DetailGroup({ label, aside, children }: Props) {
  const id = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot lay out its legend in a row
    <div role="group" aria-labelledby={id}>
      <div className={styles.top}>
        <h2 id={id} className={field.label}>
          {label}
        </h2>
        {aside}
      </div>
      {children}
    </div>
  )
}
