import { type ReactNode, useId } from 'react'
import styles from './Section.module.css'

type Props = {
  readonly title: string
  /** A line under the title that says how to read what follows. */
  readonly hint?: string
  /** What stands at the right of the title. */
  readonly action?: ReactNode
  /** How many of the report's twelve columns it takes, where there is room. */
  readonly columns?: 5 | 6 | 7 | 12
  readonly children: ReactNode
}

/** A card of the report: a region of its own, named by its heading. */
export function Section({ title, hint, action, columns = 12, children }: Props) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.section} data-columns={columns}>
      <div className={styles.head}>
        <div className={styles.words}>
          <h2 id={id} className={styles.title}>
            {title}
          </h2>
          {hint && <p className={styles.hint}>{hint}</p>}
        </div>
        {action}
      </div>
      {children}
    </section>
  )
}
