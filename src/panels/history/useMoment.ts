import { useEffect, useState } from 'react'
import type { JourneyId } from '@/model/records/journey'
import type { Storage } from '@/storage/storage'
import { readMoment } from '@/storage/timeline'
import type { ReadMap } from '@/storage/versions'

/** An earlier state of a map, as far as it has been read. */
export type ReadMoment =
  | { readonly state: 'reading' }
  | { readonly state: 'unreadable' }
  | {
      readonly state: 'read'
      readonly kept: ReadMap
      /** That of the version which is kept of it; null where there is none, or it has none. */
      readonly name: string | null
      /** When the map stood so; nothing where only the journal's number is known. */
      readonly time: number | undefined
    }

/** Reads the state of a map at a number of its journal; nothing is read where there is none. */
export function useMoment(
  storage: Storage,
  mapId: JourneyId,
  sequence: number | undefined,
): ReadMoment {
  const [read, setRead] = useState<{ readonly of: number; readonly moment: ReadMoment }>()
  useEffect(() => {
    if (sequence === undefined) return
    let gone = false
    const keep = (moment: ReadMoment) => {
      if (!gone) setRead({ of: sequence, moment })
    }
    readAt(storage, mapId, sequence).then(keep, () => keep({ state: 'unreadable' }))
    return () => {
      gone = true
    }
  }, [storage, mapId, sequence])
  return read && read.of === sequence ? read.moment : { state: 'reading' }
}

async function readAt(storage: Storage, mapId: JourneyId, sequence: number): Promise<ReadMoment> {
  const [kept, version, row] = await Promise.all([
    readMoment(storage, mapId, sequence),
    storage.store.get('versions', [mapId, sequence]),
    storage.store.get('journal', [mapId, sequence]),
  ])
  return { state: 'read', kept, name: version?.name ?? null, time: row?.time ?? version?.time }
}
