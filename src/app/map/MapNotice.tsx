import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { type Messages, useMessages } from '@/i18n/messages'
import type { SaveState } from '@/storage/saveState'
import { restoreMap } from '@/storage/shelf'
import type { Storage } from '@/storage/storage'
import { Button } from '@/ui/Button'
import { RECOVER_ADDRESS } from '../route'
import { reloadOnceSaved } from '../update/updates'
import styles from './MapPage.module.css'
import type { OpenDesk } from './openDesk'

/** A line under the bar for what people must know: work that is not kept, a map that is in the trash. */
export function MapNotice({ storage, open }: { storage: Storage; open: OpenDesk }) {
  const messages = useMessages()
  const state = useStore(open.autosave.state)
  const [outdated, setOutdated] = useState(false)
  useEffect(() => storage.onOutdated(() => setOutdated(true)), [storage])
  const isUnkept = !outdated && storage.kind === 'memory'
  const sentence = outdated
    ? messages.saveState.outdated
    : isUnkept
      ? messages.saveState.memoryHelp
      : noticeOf(state, messages)
  if (!sentence) return null
  const restore =
    state.map === 'trashed'
      ? () => void restoreMap(storage, open.id).catch(() => {})
      : state.map === 'deleted'
        ? () => void open.autosave.bringBack()
        : undefined
  return (
    <div className={styles.notice} role="alert">
      <span>{sentence}</span>
      {isUnkept && <a href={RECOVER_ADDRESS}>{messages.crash.recover}</a>}
      {outdated && <Button onClick={() => void reloadOnceSaved()}>{messages.update.reload}</Button>}
      {restore && !outdated && <Button onClick={restore}>{messages.map.restore}</Button>}
    </div>
  )
}

function noticeOf({ status, failure, map }: SaveState, messages: Messages): string | undefined {
  if (map === 'trashed') return messages.map.trashed
  if (map === 'deleted') return messages.map.gone
  if (status !== 'failed') return undefined
  if (failure === 'full') return messages.saveState.quotaHelp
  if (failure === 'tooLarge') return messages.saveState.tooLargeHelp
  return failure === 'newer' ? messages.map.newer : messages.saveState.failedHelp
}
