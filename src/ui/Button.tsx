import type { ComponentProps } from 'react'
import styles from './Button.module.css'

type Look = 'plain' | 'primary' | 'quiet' | 'danger'

/** A button with words. `quiet` has no frame; `primary` is the one thing to do. */
export function Button({
  look = 'plain',
  className,
  ...props
}: ComponentProps<'button'> & { look?: Look }) {
  return (
    <button
      type="button"
      {...props}
      className={[styles.button, styles[look], className].filter(Boolean).join(' ')}
    />
  )
}
