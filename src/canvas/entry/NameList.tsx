import type { Named } from '@/commands/quickEntry/names'
import { optionId } from '../Suggestions'
import styles from './QuickEntry.module.css'

type Props = {
  readonly id: string
  readonly label: string
  readonly options: readonly Named[]
  /** The one that Enter takes; −1 for none. */
  readonly active: number
  readonly take: (index: number) => void
}

/** The names that the typed one may become. The line keeps the focus. */
export function NameList({ id, label, options, active, take }: Props) {
  return (
    <div id={id} role="listbox" aria-label={label} className={`${styles.list} nowheel`}>
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the line keeps the focus, and points here
        <div
          key={option.id}
          id={optionId(id, index)}
          role="option"
          aria-selected={index === active}
          onPointerDown={(event) => {
            // The press must not take the focus from the line, which would close it.
            event.preventDefault()
            take(index)
          }}
        >
          {option.name}
        </div>
      ))}
    </div>
  )
}
