import type { JourneyId } from '@/model/records/journey'
import type { TieRow } from './rows'
import type { Storage } from './storage'
import { put, remove, update } from './store'
import type { TabListener } from './tabs'

/** The file that a map is tied to; nothing where it is tied to none. */
export function readTie({ store }: Storage, id: JourneyId): Promise<TieRow | undefined> {
  return store.get('ties', id)
}

/**
 * Ties a map to a file, or notes what was last written to it. All windows are told, but for the
 * speaker. @throws StorageError `gone`.
 */
export async function keepTie(
  { store, tabs }: Storage,
  tie: TieRow,
  speaker?: TabListener,
): Promise<void> {
  // The empty change only asks whether the map is still there.
  await store.write([update('journeys', tie.id, {}), put('ties', tie)])
  tabs.tell({ type: 'tied', documentId: tie.id }, speaker)
}

/** Lets a map go from its file, which stays as it is. All windows are told, but for the speaker. */
export async function dropTie(
  { store, tabs }: Storage,
  id: JourneyId,
  speaker?: TabListener,
): Promise<void> {
  await store.write([remove('ties', id)])
  tabs.tell({ type: 'tied', documentId: id }, speaker)
}
