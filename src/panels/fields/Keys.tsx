import { keyNames } from '@/commands/keys'
import { useMessages } from '@/i18n/messages'
import styles from './Keys.module.css'

type Props = {
  /** As in `Mod+Shift+Z`. */
  readonly keys: string
  /** Do not work at present. */
  readonly faint?: boolean
}

/** Keys as they are printed, one beside the other. */
export function Keys({ keys, faint = false }: Props) {
  const { shortcuts } = useMessages()
  return (
    <span className={styles.keys} data-faint={faint || undefined}>
      {keyNames(keys, shortcuts.keys).map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  )
}
