import type { JourneyId } from '@/model/records/journey'
import { loadLibrary, loadMap } from './documents'
import { diffIn } from './journal'
import type { JournalRow } from './rows'
import type { Storage } from './storage'
import type { Watched } from './store'
import { type ReadMap, readVersion } from './versions'

/** A change in a map's past: after it, the map stood at its number. Time in milliseconds. */
export type Moment = Pick<JournalRow, 'sequence' | 'time' | 'label'> & {
  /** Whether it was made in this window. */
  readonly own: boolean
}

/** The changes that the journal still has, the newest first; what is no change is left out. */
export async function readTimeline(
  { store, tab: ownTab }: Storage,
  mapId: JourneyId,
): Promise<Moment[]> {
  const rows = await store.after('journal', mapId, Number.NEGATIVE_INFINITY)
  return rows
    .filter((row) => diffIn(row) !== undefined)
    .reverse()
    .map(({ sequence, time, label, tab }) => ({ sequence, time, label, own: tab === ownTab }))
}

/** The same, and anew with every change in any window. For `useObservable`. */
export function watchTimeline(storage: Storage, mapId: JourneyId): Watched<Moment[]> {
  return storage.store.watch(() => readTimeline(storage, mapId))
}

/**
 * The map as it stood at a number: from the version that is kept of it, with the personas of then;
 * else replayed from the journal, with the personas of today.
 * @throws StorageError `unreadable` where the journal does not reach back so far; NewerFormatError.
 */
export async function readMoment(
  storage: Storage,
  mapId: JourneyId,
  sequence: number,
): Promise<ReadMap> {
  if (await storage.store.get('versions', [mapId, sequence]))
    return readVersion(storage, mapId, sequence)
  const [map, library] = await Promise.all([
    loadMap(storage, mapId, sequence),
    loadLibrary(storage),
  ])
  return { map: map.document, library: library.document, defects: map.defects }
}
