import type { JourneyId } from '@/model/records/journey'
import { picturesOnlyIn } from './freedPictures'
import { readJourneyRow } from './journeys'
import { type AssetRow, type JourneyRow, SEQUENCED_TABLES, type ThumbnailRow } from './rows'
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

/** Deletes a map with its journal, its versions, and those of its pictures that nothing else shows. */
export async function deleteForever(storage: Storage, mapId: JourneyId): Promise<void> {
  await deleteAll(storage, [mapId], await picturesOnlyIn(storage, [mapId]))
}

/**
 * Deletes those of the maps for good that are in the trash, all at once: one that was taken out of it
 * in another window meanwhile stays. Gives how many went.
 */
export async function emptyTrash(storage: Storage, mapIds: readonly JourneyId[]): Promise<number> {
  const trashed = await inTrash(storage, mapIds)
  const pictures = await picturesOnlyIn(storage, trashed)
  // Looking for the pictures takes its time, in which a map may have been taken out.
  const still = await inTrash(storage, trashed)
  if (still.length < trashed.length) return emptyTrash(storage, still)
  if (trashed.length > 0) await deleteAll(storage, trashed, pictures)
  return trashed.length
}

async function inTrash({ store }: Storage, mapIds: readonly JourneyId[]): Promise<JourneyId[]> {
  const rows = await Promise.all(mapIds.map((id) => store.get('journeys', id)))
  return mapIds.filter((_, at) => typeof rows[at]?.trashedAt === 'number')
}

async function deleteAll(
  { store, tabs }: Storage,
  mapIds: readonly JourneyId[],
  pictures: readonly AssetRow[],
): Promise<void> {
  const maps = mapIds.flatMap((mapId) => [
    remove('journeys', mapId),
    remove('thumbnails', mapId),
    remove('views', mapId),
    remove('settings', `conduct:${mapId}`),
    remove('ties', mapId),
    ...SEQUENCED_TABLES.map((table) => removeUpTo(table, mapId, Number.POSITIVE_INFINITY)),
  ])
  await store.write([...maps, ...pictures.map(({ id }) => remove('assets', id))])
  for (const documentId of mapIds) tabs.tell({ type: 'deleted', documentId })
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
