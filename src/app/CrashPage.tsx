import { useState } from 'react'
import { useMessages } from '@/i18n/messages'
import { rawOf } from '@/storage/documents'
import type { Storage } from '@/storage/storage'
import { Button } from '@/ui/Button'
import styles from './Message.module.css'
import { saveMapFile } from './mapFile'
import { LIBRARY_ADDRESS, type Route } from './route'

type Props = { readonly error: Error; readonly storage: Storage; readonly route: Route }

/** The page for a crash: the map to take away, and ways on. */
export function CrashPage({ error, storage, route }: Props) {
  const messages = useMessages()
  const [failed, setFailed] = useState<string>()
  const download = async (id: Extract<Route, { page: 'map' }>['id']) => {
    try {
      await saveMapFile(storage, id)
    } catch (reason) {
      setFailed(String(reason))
      downloadBlob(await rawOf(storage, id), `${id}.json`)
    }
  }
  return (
    <main className={styles.page}>
      <h1>{messages.crash.title}</h1>
      <p>{messages.crash.help}</p>
      <div className={styles.actions}>
        {route.page === 'map' && (
          <Button look="primary" onClick={() => void download(route.id)}>
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

function downloadBlob(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
