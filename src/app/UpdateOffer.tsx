import { useState } from 'react'
import { useStore } from 'zustand'
import { useMessages } from '@/i18n/messages'
import { Button } from '@/ui/Button'
import styles from './UpdateOffer.module.css'
import { updates } from './updates'

/** Says that a new build is there, and lets it be taken or left for later. */
export function UpdateOffer() {
  const { update: words } = useMessages()
  const { state, take } = useStore(updates)
  const [left, setLeft] = useState<typeof state>()
  if (state === 'none' || state === left) return null
  return (
    <div role="status" className={styles.offer}>
      <span>{state === 'ready' ? words.ready : words.taken}</span>
      <Button look="primary" onClick={take}>
        {words.reload}
      </Button>
      <Button look="quiet" onClick={() => setLeft(state)}>
        {words.later}
      </Button>
    </div>
  )
}
