import { EMPTY_DIFF } from '@/model/diff'
import { journeyOf, LIBRARY_ID, type MapDocument } from '@/model/document'
import { createId } from '@/model/ids'
import type { Definition } from '@/model/records/definition'
import { createJourney, type Journey, type JourneyId } from '@/model/records/journey'
import type { Persona } from '@/model/records/persona'
import { changeMap } from './change'
import { loadLibrary, loadMap } from './documents'
import { isFault, StorageError } from './errors'
import { append } from './journal'
import { type Shelved, shelve } from './journeys'
import type { AssetRow, ThumbnailRow, VersionRow } from './rows'
import type { Storage } from './storage'
import { put } from './store'

/** What comes along with a map: from a file, a template, a sample, a backup. */
export type Luggage = {
  readonly personas?: readonly Persona[]
  readonly definitions?: readonly Definition[]
  readonly assets?: readonly AssetRow[]
  readonly thumbnail?: Omit<ThumbnailRow, 'id'>
  /** Where its journal goes on, and what the list says of it. */
  readonly shelved?: Shelved & { readonly sequence: number }
  readonly versions?: readonly VersionRow[]
}

/**
 * Keeps a new map, with whatever it needs that this device does not have yet, in one write: all
 * of it or nothing. Personas and definitions that the library has already stay as they are.
 * @throws StorageError `exists` where a map with its id is kept already.
 */
export async function createMap(
  storage: Storage,
  map: MapDocument,
  luggage: Luggage = {},
): Promise<JourneyId> {
  const { store, tabs, tab } = storage
  const { id, title } = journeyOf(map)
  const { sequence = 0, ...shelved } = luggage.shelved ?? {}
  const { base, sequence: head } = await loadLibrary(storage)
  const records = [...(luggage.personas ?? []), ...(luggage.definitions ?? [])]
  const missing = records.filter(
    (record) =>
      !Object.hasOwn(record.kind === 'persona' ? base.persona : base.definition, record.id),
  )
  const operations = [
    ...shelve(map, sequence, shelved),
    ...(luggage.versions ?? []).map((version) => put('versions', version)),
    ...(luggage.assets ?? []).map((asset) => put('assets', asset)),
    ...(luggage.thumbnail ? [put('thumbnails', { id, ...luggage.thumbnail })] : []),
  ]
  if (missing.length > 0) {
    const added = Object.fromEntries(missing.map((record) => [record.id, record]))
    const label = { verb: 'add', name: title } as const
    const entry = { id: createId('entry'), label, time: Date.now(), diff: { ...EMPTY_DIFF, added } }
    const at = { documentId: LIBRARY_ID, document: base, head } as const
    operations.push(...append(tab, at, [entry]).operations)
  }
  try {
    await store.write(operations)
  } catch (error) {
    if (!isFault(error, 'conflict')) throw error
    if (await store.get('journeys', id)) throw new StorageError('exists', id)
    return createMap(storage, map, luggage)
  }
  if (missing.length > 0) tabs.tell({ type: 'grew', documentId: LIBRARY_ID })
  // Another window may still show a map that was deleted, and comes back.
  if (luggage.shelved) tabs.tell({ type: 'restored', documentId: id })
  return id
}

/**
 * A copy of a map under a new id and title; its personas are shared with the first.
 * @throws as `loadMap`.
 */
export async function duplicateMap(
  storage: Storage,
  mapId: JourneyId,
  title: string,
): Promise<JourneyId> {
  const [{ document }, thumbnail] = await Promise.all([
    loadMap(storage, mapId),
    storage.store.get('thumbnails', mapId),
  ])
  const { id, createdAt } = createJourney()
  const journey: Journey = { ...journeyOf(document), id, createdAt, title }
  return createMap(
    storage,
    { ...document, journey: { [id]: journey } },
    thumbnail && { thumbnail: { light: thumbnail.light, dark: thumbnail.dark } },
  )
}

/** Gives a map another title. @throws as `loadMap`. */
export function renameMap(storage: Storage, mapId: JourneyId, title: string): Promise<void> {
  return changeMap(storage, mapId, { verb: 'edit', name: title }, (map) => {
    const journey = journeyOf(map)
    return { ...EMPTY_DIFF, updated: { [mapId]: [journey, { ...journey, title }] } }
  })
}
