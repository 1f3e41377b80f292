import type { ComponentProps } from 'react'
import styles from './GrowingText.module.css'

type Props = ComponentProps<'textarea'> & {
  readonly value: string
  readonly className: string | undefined
}

/**
 * A text area as tall as its text. A hidden copy of the text in the same grid cell gives the
 * height, so nothing has to be measured while typing; both must have the same `className`.
 */
export function GrowingText({ value, className, ...props }: Props) {
  return (
    <div className={styles.grow}>
      <div aria-hidden="true" className={`${className} ${styles.copy}`}>
        {`${value || props.placeholder || ''} `}
      </div>
      <textarea rows={1} {...props} value={value} className={`${className} ${styles.text}`} />
    </div>
  )
}
