import type { JourneyId } from '@/model/records/journey'
import type { TieRow } from './rows'
import type { Storage } from './storage'
import { put, remove, update } from './store'

/** The file that a map is tied to; nothing where it is tied to none. */
export function readTie({ store }: Storage, id: JourneyId): Promise<TieRow | undefined> {
  return store.get('ties', id)
}

/** Ties a map to a file, or notes what was last written to it. @throws StorageError `gone`. */
export function keepTie({ store }: Storage, tie: TieRow): Promise<void> {
  // The empty change only asks whether the map is still there.
  return store.write([update('journeys', tie.id, {}), put('ties', tie)])
}

/** Lets a map go from its file, which stays as it is. */
export function dropTie({ store }: Storage, id: JourneyId): Promise<void> {
  return store.write([remove('ties', id)])
}
