import { useEffect, useRef, useState } from 'react'
import { useMessages } from '@/i18n/messages'
import type { Storage } from '@/storage/storage'
import { Button } from '@/ui/Button'
import styles from '../Message.module.css'
import type { OpenDesk } from '../map/openDesk'
import { LIBRARY_ADDRESS, RECOVER_ADDRESS } from '../route'
import { CopyReport } from './CopyReport'
import { crashKindOf } from './crashKind'
import { mishaps } from './mishaps'
import { reportOf, type Situation } from './report'
import { loadRescue } from './rescue'

type Props = {
  readonly situation: Situation & { readonly open?: OpenDesk | undefined }
  readonly storage: Storage
  /** Draws the page once more; nothing where that has just failed. */
  readonly onReopen: (() => void) | undefined
}

/** The page for a crash: what happened, the map to take away, and ways on. */
export function CrashPage({ situation, storage, onReopen }: Props) {
  const messages = useMessages()
  const { crash: words } = messages
  const { error, route, open } = situation
  const [saved, setSaved] = useState<string>()
  const [report] = useState(() => reportOf(situation))
  const [isShown, setShown] = useState(false)
  const kind = crashKindOf(error)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // What had the keyboard is gone with the page, and what went wrong before is told here.
    heading.current?.focus()
    mishaps.setState({ error: undefined })
  }, [])
  const isMap = route.page === 'map'
  const isSaved =
    !open || (storage.kind === 'kept' && open.autosave.state.getState().status === 'saved')
  const help = !isMap ? words.noMap : !isSaved ? words.unsaved : onReopen ? words.safe : words.again
  // Code that did not come once is not asked for again by a page that stays.
  const canReopen = onReopen && kind !== 'code'
  const save = async () => {
    if (!isMap) return
    const rescue = await loadRescue().catch(() => undefined)
    setSaved((await rescue?.saveCrashedMap(storage, route.id, open, messages)) ?? words.notSaved)
  }
  return (
    <main className={styles.page}>
      <h1 ref={heading} tabIndex={-1}>
        {words.titles[kind]}
      </h1>
      <p>{help}</p>
      <div className={styles.actions}>
        {canReopen && (
          <Button look="primary" onClick={onReopen}>
            {words.reopen}
          </Button>
        )}
        {isMap && (
          <Button look={canReopen ? 'plain' : 'primary'} onClick={() => void save()}>
            {words.download}
          </Button>
        )}
        <Button onClick={() => location.reload()}>{words.reload}</Button>
      </div>
      <p role="status">{saved}</p>
      <div className={styles.actions}>
        <a href={RECOVER_ADDRESS}>{words.recover}</a>
        {route.page !== 'library' && <a href={LIBRARY_ADDRESS}>{words.library}</a>}
      </div>
      <div className={styles.report}>
        <CopyReport report={report} onRefused={() => setShown(true)} />
        <details open={isShown} onToggle={({ currentTarget }) => setShown(currentTarget.open)}>
          <summary>{words.report}</summary>
          <pre>{report}</pre>
        </details>
      </div>
    </main>
  )
}
