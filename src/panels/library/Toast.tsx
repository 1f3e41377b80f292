import { IconX } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useMessages } from '@/i18n/messages'
import { Button } from '@/ui/Button'
import { IconButton } from '@/ui/IconButton'
import styles from './Toast.module.css'

/** What has just happened, and the one thing that may be wanted after it. */
export type News = {
  readonly text: string
  readonly action?: { readonly words: string; run(): void }
}

/** Long enough to read and to reach for, ms. */
const LASTS = 9000

type Props = { readonly news: News | undefined; readonly onClose: () => void }

/** Tells what has just happened without taking the focus. It stays while it is pointed at or used. */
export function Toast({ news, onClose }: Props) {
  const t = useMessages()
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (!news || held) return
    const timer = setTimeout(onClose, LASTS)
    return () => clearTimeout(timer)
  }, [news, held, onClose])
  return (
    <div className={styles.place} role="status">
      {news && (
        // Holding it is a courtesy to whoever is slow; nothing is done by it.
        // biome-ignore lint/a11y/noStaticElementInteractions: see above
        <div
          className={styles.toast}
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          <span>{news.text}</span>
          {news.action && (
            <Button
              look="quiet"
              className={styles.action}
              onClick={() => {
                setHeld(false)
                onClose()
                news.action?.run()
              }}
            >
              {news.action.words}
            </Button>
          )}
          <IconButton
            label={t.common.close}
            icon={<IconX size={15} />}
            onClick={() => {
              setHeld(false)
              onClose()
            }}
          />
        </div>
      )}
    </div>
  )
}
