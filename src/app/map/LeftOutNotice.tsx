import { useState } from 'react'
import { useMessages } from '@/i18n/messages'
import type { LeftOut } from '@/storage/leftOut'
import { Button } from '@/ui/Button'
import { RECOVER_ADDRESS } from '../route'
import styles from './MapPage.module.css'

/** Says under the bar that something of the map could not be read, until that is taken note of. */
export function LeftOutNotice({ leftOut: { records, changes } }: { leftOut: LeftOut }) {
  const { map, crash, common } = useMessages()
  const [isSeen, setSeen] = useState(false)
  if (isSeen || records + changes === 0) return null
  const sentences = [
    records > 0 && map.leftOut(records),
    changes > 0 && map.changesLeftOut(changes),
    map.rawKept,
  ]
  return (
    <div className={styles.notice} role="alert">
      <span>{sentences.filter(Boolean).join(' ')}</span>
      <a href={RECOVER_ADDRESS}>{crash.recover}</a>
      <Button look="quiet" onClick={() => setSeen(true)}>
        {common.close}
      </Button>
    </div>
  )
}
