import type { LibraryDocument, MapDocument } from '@/model/document'
import { FORMAT_VERSION } from '@/model/migrations'
import { openLibrary, openMap } from '@/model/open'
import type { JourneyId } from '@/model/records/journey'
import { usedOf } from '@/model/usedOf'
import type { Defect } from '@/model/validate'
import { StorageError } from './errors'
import { outgrown } from './keepRule'
import { pack, unpack } from './packing'
import type { VersionReason, VersionRow } from './rows'
import type { Storage } from './storage'
import {
  add,
  type Operation,
  put,
  type Readable,
  remove,
  type Store,
  update,
  type Watched,
} from './store'

/** A map as it stood at a number of its journal, with what it used of the library then. */
export type KeptMap = { readonly map: MapDocument; readonly library: LibraryDocument }

/** A version as a list shows it; its size in bytes. */
export type Version = Pick<VersionRow, 'sequence' | 'time' | 'name' | 'reason'> & {
  readonly size: number
}

export type ReadMap = KeptMap & {
  /** What could not be read and is left out. */
  readonly defects: readonly Defect[]
}

/** The versions of a map, the newest first. Their content is not read. */
export async function listVersions({ store }: Storage, mapId: JourneyId): Promise<Version[]> {
  const rows = await store.after('versions', mapId, Number.NEGATIVE_INFINITY)
  return rows.reverse().map(({ sequence, time, name, reason, content }) => ({
    sequence,
    time,
    name,
    reason,
    size: content.size,
  }))
}

/** The same list, and anew whenever it changes in any window. For `useObservable`. */
export function watchVersions(storage: Storage, mapId: JourneyId): Watched<Version[]> {
  return storage.store.watch(() => listVersions(storage, mapId))
}

/**
 * Keeps a state of a map, and gives the name under which it is kept. Where that state is kept
 * already it takes the name, unless it has one: nobody's name is written over. Versions that the
 * rule for automatic ones lets go make room.
 * @throws StorageError `gone` where the map was deleted for good; what the database throws.
 */
export async function keepVersion(
  { store }: Storage,
  mapId: JourneyId,
  { map, library, sequence }: KeptMap & { readonly sequence: number },
  { name, reason }: { readonly name: string | null; readonly reason: VersionReason },
): Promise<string | null> {
  const kept = await store.get('versions', [mapId, sequence])
  if (kept) {
    if (name === null || kept.name !== null) return kept.name
    await store.write([put('versions', { ...kept, name })])
    return name
  }
  const content = await pack({ map, library: usedOf(map, library) })
  const [version, time] = [FORMAT_VERSION, Date.now()]
  const row = { documentId: mapId, sequence, version, time, name, reason, content }
  // The empty change only asks whether the map is still there.
  await store.write([update('journeys', mapId, {}), add('versions', row)])
  const outgrownRows = await droppingOutgrown(store, mapId, time)
  if (outgrownRows.length > 0) await store.write(outgrownRows)
  return name
}

/** Gives a version a name, which keeps it for ever, or another one. @throws StorageError `gone`. */
export function nameVersion(
  { store }: Storage,
  mapId: JourneyId,
  sequence: number,
  name: string,
): Promise<void> {
  return store.write([update('versions', [mapId, sequence], { name })])
}

/** Deletes a version. */
export function removeVersion(
  { store }: Storage,
  mapId: JourneyId,
  sequence: number,
): Promise<void> {
  return store.write([remove('versions', [mapId, sequence])])
}

/**
 * A version's map, brought to the present format and repaired.
 * @throws StorageError `gone` where there is no such version, `unreadable` where its content is no
 *   map; NewerFormatError.
 */
export async function readVersion(
  { store }: Readable,
  mapId: JourneyId,
  sequence: number,
): Promise<ReadMap> {
  const row = await store.get('versions', [mapId, sequence])
  if (!row) throw new StorageError('gone', `${mapId} ${sequence}`)
  const content = await unpack(row.content).catch(() => undefined)
  if (!isContent(content)) throw new StorageError('unreadable', `${mapId} ${sequence}`)
  const map = openMap(content.map as never, row.version)
  const library = openLibrary(content.library as never, row.version)
  if (!map.document.journey[mapId]) throw new StorageError('unreadable', `${mapId} ${sequence}`)
  return {
    map: map.document,
    library: library.document,
    defects: [...map.defects, ...library.defects],
  }
}

async function droppingOutgrown(store: Store, mapId: JourneyId, now: number): Promise<Operation[]> {
  const rows = await store.after('versions', mapId, Number.NEGATIVE_INFINITY)
  return outgrown(rows, now).map((sequence) => remove('versions', [mapId, sequence]))
}

function isContent(value: unknown): value is { map: object; library: object } {
  if (typeof value !== 'object' || value === null) return false
  const { map, library } = value as Record<string, unknown>
  return [map, library].every((part) => typeof part === 'object' && part !== null)
}
