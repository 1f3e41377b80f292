import type { JourneyId } from '@/model/records/journey'
import { readJourneyRow } from './journeys'
import type { JourneyRow, ThumbnailRow } from './rows'
import type { Storage } from './storage'
import { type Operation, put, remove, removeUpTo, type Store, update, type Watched } from './store'
import type { TabMessage } from './tabs'

/** A map on the list. */
export type ListedMap = JourneyRow & {
  readonly thumbnail: Omit<ThumbnailRow, 'id'> | null
  /** Its row cannot be read; its content may be whole. */
  readonly damaged: boolean
}

/** All maps, those in the trash too, in no order. */
export async function listMaps({ store }: Storage): Promise<ListedMap[]> {
  return list(store)
}

/** The same list, and anew whenever it changes in any window. For `useObservable`. */
export function watchMaps({ store }: Storage): Watched<ListedMap[]> {
  return store.watch(() => list(store))
}

async function list(store: Store): Promise<ListedMap[]> {
  const [rows, thumbnails] = await Promise.all([store.all('journeys'), store.all('thumbnails')])
  // A picture that is none would break the page of all maps; without one, it is made anew.
  const sound = thumbnails.filter(
    ({ light, dark }) => light instanceof Blob && dark instanceof Blob,
  )
  const pictures = new Map(sound.map(({ id, ...picture }) => [id, picture]))
  return rows.map((row) => ({
    ...readJourneyRow(row),
    thumbnail: pictures.get(row.id) ?? null,
  }))
}

/** Puts a map into the trash, from where it can come back. @throws StorageError `gone`. */
export function trashMap(storage: Storage, mapId: JourneyId): Promise<void> {
  const fields = { trashedAt: Date.now() }
  return tellAfter(storage, mapId, 'trashed', [update('journeys', mapId, fields)])
}

/** Takes a map out of the trash. @throws StorageError `gone`. */
export function restoreMap(storage: Storage, mapId: JourneyId): Promise<void> {
  const fields = { trashedAt: null }
  return tellAfter(storage, mapId, 'restored', [update('journeys', mapId, fields)])
}

/** Deletes a map with its journal. Its pictures stay, for other maps may show them too. */
export function deleteForever(storage: Storage, mapId: JourneyId): Promise<void> {
  return tellAfter(storage, mapId, 'deleted', [
    remove('journeys', mapId),
    remove('thumbnails', mapId),
    remove('views', mapId),
    remove('settings', `conduct:${mapId}`),
    remove('ties', mapId),
    removeUpTo('checkpoints', mapId, Number.POSITIVE_INFINITY),
    removeUpTo('journal', mapId, Number.POSITIVE_INFINITY),
    removeUpTo('asides', mapId, Number.POSITIVE_INFINITY),
    removeUpTo('versions', mapId, Number.POSITIVE_INFINITY),
  ])
}

/**
 * Deletes those of the maps for good that are in the trash: one that was taken out of it in another
 * window meanwhile stays. Gives how many went.
 */
export async function emptyTrash(storage: Storage, mapIds: readonly JourneyId[]): Promise<number> {
  let gone = 0
  for (const mapId of mapIds) {
    const row = await storage.store.get('journeys', mapId)
    if (typeof row?.trashedAt !== 'number') continue
    await deleteForever(storage, mapId)
    gone += 1
  }
  return gone
}

/** Keeps a map's picture for the list. @throws StorageError `gone`. */
export async function setThumbnail(
  { store }: Storage,
  mapId: JourneyId,
  picture: Pick<ThumbnailRow, 'light' | 'dark'>,
): Promise<void> {
  const row = await store.get('journeys', mapId)
  const madeOf = row?.updatedAt
  await store.write([
    update('journeys', mapId, {}),
    put('thumbnails', { id: mapId, ...picture, ...(madeOf !== undefined && { madeOf }) }),
  ])
}

async function tellAfter(
  { store, tabs }: Storage,
  documentId: JourneyId,
  type: TabMessage['type'],
  operations: readonly Operation[],
): Promise<void> {
  await store.write(operations)
  tabs.tell({ type, documentId })
}
