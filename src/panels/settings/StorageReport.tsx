import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { useMessages } from '@/i18n/messages'
import { sayBytes } from './bytes'
import styles from './StorageReport.module.css'
import { useStorageState } from './useStorageState'

/** How much room the maps take and have, and how safe they are where they lie. */
export function StorageReport() {
  const { settings, locale } = useMessages()
  const state = useStorageState()
  if (!state) return null
  return (
    <ul className={styles.facts}>
      <li>
        {state.room
          ? settings.used(
              sayBytes(state.room.used, locale),
              sayBytes(Math.max(0, state.room.available - state.room.used), locale),
            )
          : settings.unknown}
      </li>
      <li className={state.isPersisted ? styles.good : styles.poor}>
        {state.isPersisted ? (
          <IconCheck size={15} aria-hidden="true" />
        ) : (
          <IconAlertTriangle size={15} aria-hidden="true" />
        )}
        {state.isPersisted ? settings.persisted : settings.notPersisted}
      </li>
      <li>{settings.clearWarning}</li>
    </ul>
  )
}
