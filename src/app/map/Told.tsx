import { useEffect } from 'react'
import styles from './MapPage.module.css'

/** How long a sentence stays, ms. */
const LONG_ENOUGH = 6000

/** A sentence about something that was just done, at the board's foot, for a while. */
export function Told({ sentence, onDone }: { sentence: string | undefined; onDone(): void }) {
  useEffect(() => {
    if (!sentence) return
    const timer = setTimeout(onDone, LONG_ENOUGH)
    return () => clearTimeout(timer)
  }, [sentence, onDone])
  return (
    <div role="status" className={styles.told}>
      {sentence && <span>{sentence}</span>}
    </div>
  )
}
