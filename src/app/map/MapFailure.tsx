import { useMessages } from '@/i18n/messages'
import { NewerFormatError } from '@/model/migrations'
import type { JourneyId } from '@/model/records/journey'
import { isFault } from '@/storage/errors'
import type { Storage } from '@/storage/storage'
import { Button } from '@/ui/Button'
import { loadRescue } from '../crash/rescue'
import styles from '../Message.module.css'
import { LIBRARY_ADDRESS, RECOVER_ADDRESS } from '../route'

/** Why a map is not to be opened: it is not there, of a newer format, or broken. */
export type MapFault = 'gone' | 'newer' | 'unreadable'

/** What kept a map from being opened, where it lies in what is stored; nothing for any other error. */
export function mapFaultOf(error: unknown): MapFault | undefined {
  if (error instanceof NewerFormatError) return 'newer'
  if (isFault(error, 'gone')) return 'gone'
  return isFault(error, 'unreadable') ? 'unreadable' : undefined
}

/** Why a map cannot be opened, and what can be done about it. */
export function MapFailure(props: { fault: MapFault; storage: Storage; id: JourneyId }) {
  const { fault, storage, id } = props
  const { map, crash } = useMessages()
  return (
    <main className={styles.page}>
      <h1>{map[fault]}</h1>
      <div className={styles.actions}>
        {fault === 'newer' && (
          <Button look="primary" onClick={() => location.reload()}>
            {crash.reload}
          </Button>
        )}
        {fault !== 'gone' && (
          <Button onClick={() => void loadRescue().then(({ saveRaw }) => saveRaw(storage, id))}>
            {map.downloadRaw}
          </Button>
        )}
        <a href={LIBRARY_ADDRESS}>{map.backToLibrary}</a>
        <a href={RECOVER_ADDRESS}>{crash.recover}</a>
      </div>
    </main>
  )
}
