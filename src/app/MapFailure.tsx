import { download } from '@/exchange/export/download'
import { useMessages } from '@/i18n/messages'
import { NewerFormatError } from '@/model/migrations'
import type { JourneyId } from '@/model/records/journey'
import { rawOf } from '@/storage/documents'
import { isFault } from '@/storage/errors'
import type { Storage } from '@/storage/storage'
import { Button } from '@/ui/Button'
import styles from './Message.module.css'
import { LIBRARY_ADDRESS } from './route'

/** Why a map cannot be opened, and what can be done about it. */
export function MapFailure(props: { error: unknown; storage: Storage; id: JourneyId }) {
  const { error, storage, id } = props
  const { map } = useMessages()
  const isGone = isFault(error, 'gone')
  const sentence =
    error instanceof NewerFormatError ? map.newer : isGone ? map.gone : map.unreadable
  const save = async () => download(await rawOf(storage, id), `${id}.json`)
  return (
    <main className={styles.page}>
      <h1>{sentence}</h1>
      <div className={styles.actions}>
        {!isGone && <Button onClick={() => void save()}>{map.downloadRaw}</Button>}
        <a href={LIBRARY_ADDRESS}>{map.backToLibrary}</a>
      </div>
    </main>
  )
}
