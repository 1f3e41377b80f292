import { IconX } from '@tabler/icons-react'
import type { ReactNode, RefObject } from 'react'
import { IconButton } from '@/ui/IconButton'
import styles from './SideColumn.module.css'

type Props = {
  readonly ref: RefObject<HTMLElement | null>
  readonly title: string
  /** What its button to close says. */
  readonly closing: string
  readonly onClose: () => void
  /** What Escape does; it closes, where nothing is told. */
  readonly onEscape?: () => void
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** What stands in the place of the details, by its name, with a way to close it. */
export function SideColumn(props: Props) {
  const { ref, title, closing, onClose, onEscape = onClose, className = '', children } = props
  return (
    <section
      ref={ref}
      aria-label={title}
      className={`${styles.panel} ${className}`}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        // A menu of the panel lies elsewhere in the page, and has an Escape of its own.
        if (!ref.current?.contains(event.target as Node)) return
        event.stopPropagation()
        onEscape()
      }}
    >
      <div className={styles.bar}>
        <h2>{title}</h2>
        <IconButton label={closing} icon={<IconX size={16} stroke={1.75} />} onClick={onClose} />
      </div>
      {children}
    </section>
  )
}
