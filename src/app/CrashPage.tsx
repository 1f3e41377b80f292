import { useState } from 'react'
import { download } from '@/exchange/export/download'
import { useMessages } from '@/i18n/messages'
import { rawOf } from '@/storage/documents'
import type { Storage } from '@/storage/storage'
import { Button } from '@/ui/Button'
import styles from './Message.module.css'
import { LIBRARY_ADDRESS, type Route } from './route'
import { exportStoredMap } from './takeAway'

type Props = { readonly error: Error; readonly storage: Storage; readonly route: Route }

/** The page for a crash: the map to take away, and ways on. */
export function CrashPage({ error, storage, route }: Props) {
  const messages = useMessages()
  const [failed, setFailed] = useState<string>()
  const save = async (id: Extract<Route, { page: 'map' }>['id']) => {
    try {
      await exportStoredMap(storage, id, messages)
    } catch (reason) {
      // What cannot be read as a map is still given, as it lies in the database.
      setFailed(String(reason))
      download(await rawOf(storage, id), `${id}.json`)
    }
  }
  return (
    <main className={styles.page}>
      <h1>{messages.crash.title}</h1>
      <p>{messages.crash.help}</p>
      <div className={styles.actions}>
        {route.page === 'map' && (
          <Button look="primary" onClick={() => void save(route.id)}>
            {messages.crash.download}
          </Button>
        )}
        <Button onClick={() => location.reload()}>{messages.crash.reload}</Button>
        <a href={LIBRARY_ADDRESS}>{messages.crash.library}</a>
      </div>
      <details>
        <summary>{messages.crash.detail}</summary>
        <pre>{[String(error), failed].filter(Boolean).join('\n')}</pre>
      </details>
    </main>
  )
}
