import { IconX } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { Storage } from '@/storage/storage'
import { IconButton } from '@/ui/IconButton'
import { Keys } from '../fields/Keys'
import { setKeyHints } from '../settings/keyboard'
import styles from './KeyHint.module.css'
import { useKeyHint } from './useKeyHint'

/** How long a hint stays while nobody points at it, ms. */
const LONG_ENOUGH = 8000

/** The key of what was just done by mouse, in a quiet line; it can be sent away for good. */
export function KeyHint({ storage }: { storage: Storage }) {
  const { commands } = useMessages()
  const { keys: words } = usePanelWords()
  const [hint, close] = useKeyHint(storage)
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (!hint || held) return
    const timer = setTimeout(close, LONG_ENOUGH)
    return () => clearTimeout(timer)
  }, [hint, held, close])
  return (
    <div role="status" className={styles.place}>
      {hint && (
        // biome-ignore lint/a11y/noStaticElementInteractions: it stays while it is looked at, no more
        <div
          className={styles.hint}
          data-control="true"
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          <span className={styles.command}>{commands[hint.command]}</span>
          <span className={styles.next}>
            {words.nextTime} <Keys keys={hint.keys} />
          </span>
          <button
            type="button"
            onClick={() => {
              setKeyHints(false)
              close()
            }}
          >
            {words.stopHints}
          </button>
          <IconButton label={words.dismiss} icon={<IconX size={14} />} onClick={close} />
        </div>
      )}
    </div>
  )
}
