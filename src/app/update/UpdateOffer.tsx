import { useState } from 'react'
import { useStore } from 'zustand'
import { useMessages } from '@/i18n/messages'
import { Button } from '@/ui/Button'
import styles from './UpdateOffer.module.css'
import { type Update, updates } from './updates'

/** Says why the page would be loaded anew, and lets that be done or left for later. */
export function UpdateOffer() {
  const { update: words } = useMessages()
  const update = useStore(updates)
  const [left, setLeft] = useState<Update>()
  // What is lost once more is said once more.
  if (update.state === 'none' || update === left) return null
  return (
    <div role="status" className={styles.offer}>
      <span>{words[update.state]}</span>
      <Button look="primary" onClick={() => void update.take()}>
        {words.reload}
      </Button>
      <Button look="quiet" onClick={() => setLeft(update)}>
        {words.later}
      </Button>
    </div>
  )
}
