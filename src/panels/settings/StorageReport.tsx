import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { useObservable } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { sayBytes } from '@/i18n/sayBytes'
import { type BackupState, watchBackups } from '@/storage/backups'
import type { Storage } from '@/storage/storage'
import { Button } from '@/ui/Button'
import { When } from '../library/When'
import styles from './StorageReport.module.css'
import { useStorageState } from './useStorageState'

export type StorageReportProps = {
  readonly storage: Storage
  readonly onBackUp: () => void
  readonly onRestore: () => void
  /** Where all that the device holds is listed. */
  readonly recoverAddress: string
}

const PARTS = ['maps', 'pictures', 'versions'] as const

/** How safe the maps are where they lie, how much room they take, and what lies elsewhere. */
export function StorageReport({
  storage,
  onBackUp,
  onRestore,
  recoverAddress,
}: StorageReportProps) {
  const { locale, crash } = useMessages()
  const { storage: words } = usePanelWords().backup
  const { state, ask } = useStorageState(storage)
  const watched = useMemo(() => watchBackups(storage), [storage])
  const backups = useObservable(watched) as BackupState | undefined
  if (!state || !backups) return null
  const { room, contents } = state
  return (
    <div className={styles.facts}>
      <p className={state.isPersisted ? styles.good : styles.poor}>
        {state.isPersisted ? (
          <IconCheck size={15} aria-hidden="true" />
        ) : (
          <IconAlertTriangle size={15} aria-hidden="true" />
        )}
        <span>{state.isPersisted ? words.persisted : words.notPersisted}</span>
      </p>
      {!state.isPersisted && (
        <div className={styles.answer}>
          <Button onClick={ask}>{words.ask}</Button>
          <p role="status">{state.hasRefused && words.refused}</p>
        </div>
      )}
      <div className={styles.part}>
        <p>
          {room
            ? words.used(
                sayBytes(room.used, locale),
                sayBytes(Math.max(0, room.available - room.used), locale),
              )
            : words.unknown}
        </p>
        <dl className={styles.sizes}>
          {PARTS.map((part) => (
            <div key={part}>
              <dt>{words.parts[part]}</dt>
              <dd>{sayBytes(contents[part], locale)}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div className={styles.part}>
        <p>
          {backups.time === null ? (
            words.neverLong
          ) : (
            <When time={backups.time} say={words.lastLong} />
          )}
        </p>
        <div className={styles.buttons}>
          <Button onClick={onBackUp}>{words.backUp}</Button>
          <Button look="quiet" onClick={onRestore}>
            {words.restore}
          </Button>
        </div>
      </div>
      <p className={styles.part}>{words.clearWarning}</p>
      <p className={styles.all}>
        <a href={recoverAddress}>{crash.recover}</a>
      </p>
    </div>
  )
}
