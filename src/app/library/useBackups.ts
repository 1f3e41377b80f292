import { useObservable } from 'dexie-react-hooks'
import { useEffect, useMemo, useState } from 'react'
import type { MapList } from '@/panels/library/actions'
import {
  type BackupState,
  isBackupDue,
  type Unkept,
  unkeptWork,
  watchBackups,
} from '@/storage/backups'
import { isPersisted } from '@/storage/persistence'
import type { Storage } from '@/storage/storage'

/** What the library says of backups. */
export type BackupNews = {
  /** When everything was last backed up, ms; null where it never was, nothing until it is known. */
  readonly time: number | null | undefined
  /** What somebody should be reminded of; nothing where there is no reason. */
  readonly due: Unkept | undefined
}

/** When the last backup was, and whether it is time for another. */
export function useBackups(storage: Storage, maps: MapList): BackupNews {
  const watched = useMemo(() => watchBackups(storage), [storage])
  const state = useObservable(watched) as BackupState | undefined
  const [isSafe, setSafe] = useState<boolean>()
  useEffect(() => {
    void isPersisted().then(setSafe)
  }, [])
  if (!state || isSafe === undefined || maps.state !== 'ready' || storage.kind !== 'kept')
    return { time: state?.time, due: undefined }
  const unkept = unkeptWork(maps.maps, state)
  return {
    time: state.time,
    due: isBackupDue(unkept, state, isSafe, Date.now()) ? unkept : undefined,
  }
}
