import { type ReactNode, type Ref, useId } from 'react'
import styles from './Part.module.css'

type Props = {
  readonly title: string
  /** How to read what follows, beside the title. */
  readonly hint?: string | undefined
  readonly children: ReactNode
  /** Takes the keyboard where what it stood on goes away. */
  readonly ref?: Ref<HTMLElement>
}

/** A part of the page: a region of its own, named by its heading. */
export function Part({ title, hint, children, ref }: Props) {
  const id = useId()
  return (
    <section ref={ref} tabIndex={ref ? -1 : undefined} aria-labelledby={id} className={styles.part}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {hint && <p className={styles.hint}>{hint}</p>}
      </div>
      {children}
    </section>
  )
}

/** What there is to do while a part has nothing to tell. */
export function Nothing({ children }: { readonly children: ReactNode }) {
  return <p className={styles.nothing}>{children}</p>
}
